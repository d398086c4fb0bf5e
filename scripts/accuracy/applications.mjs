import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Package to web root below usr/share, where the two differ. */
const WEB_ROOTS = { 'roundcube-core': 'roundcube', 'zabbix-frontend-php': 'zabbix' }

/** Debian adds these; in a repository they would not be there. */
const NOT_IN_A_REPOSITORY = { wordpress: ['wp-config.php'] }

/** Debian's names. */
export const PACKAGES = [
  'adminer',
  'cacti',
  'dokuwiki',
  'icingaweb2',
  'mediawiki',
  'phpldapadmin',
  'phpmyadmin',
  'postfixadmin',
  'roundcube-core',
  'tt-rss',
  'wordpress',
  'zabbix-frontend-php',
]

/** Those that are unpacked in `folder` (see `npm run apps`): name, version, web root and what is no part of the site. */
export function findApplications(folder) {
  return PACKAGES.flatMap(name => {
    const root = join(folder, name, 'usr/share', WEB_ROOTS[name] ?? name)
    if (!existsSync(root)) return []
    return [{ name, root, version: debianVersion(folder, name), without: NOT_IN_A_REPOSITORY[name] ?? [] }]
  })
}

/** `unknown` where the package has no changelog. */
function debianVersion(folder, name) {
  const changelog = join(folder, name, 'usr/share/doc', name, 'changelog.Debian.gz')
  if (!existsSync(changelog)) return 'unknown'
  return /\(([^)]+)\)/.exec(gunzipSync(readFileSync(changelog)).toString())?.[1] ?? 'unknown'
}
