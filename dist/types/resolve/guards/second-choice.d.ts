import type { Engine, Place } from '../engine.ts';
/**
 * True where the place is only reached while another file is not there, which is not in the repository but will be in its
 * place: `if (is_file('new.conf.php')) … else require 'old.conf.php'`, beside a `new.conf.php.dist`. That one may never be
 * made, so this is a doubt, and no guard.
 */
export declare function isSecondChoice(place: Place, engine: Engine): boolean;
