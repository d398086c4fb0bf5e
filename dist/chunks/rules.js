import { C as UnreadableFileError } from "./start.js";
import { A as extensionOf, D as directoryOf, F as toRepoPath, M as isRepoPath, N as joinPath, O as displayName, w as baseNameOf } from "./asking.js";
import { kt as isVendorPath, xt as compileGlobs } from "./opening.js";

//#region src/resolve/values/tidy.ts
/** Without `.`, `..` and empty parts, as far as text alone can tell; leading `..` stay. */
function tidy(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}

//#endregion
//#region src/resolve/graph/pages.ts
/** Listed entry points are all that there are; else document roots leave out what lies below none of them. */
function compilePages({ documentRoots, entryPoints }) {
	if (entryPoints.length > 0) return compileGlobs(entryPoints);
	const isServed = compileServed({ documentRoots });
	return (path) => isServed(path) ? void 0 : false;
}
/** True for what lies in a document root, and for everything where the settings name none. */
function compileServed({ documentRoots }) {
	const roots = documentRoots.map(tidy);
	return (path) => roots.length === 0 || roots.some((root) => root === "" || path.startsWith(`${root}/`));
}

//#endregion
//#region src/rules/unused-suppression.ts
/** An ignore comment or an entry of the baseline that suppresses nothing. What all other rules found decides it. */
const unusedSuppression = {
	id: "unused-suppression",
	severity: "notice",
	summary: "An ignore comment or an entry of the baseline that matches nothing."
};
/** The finding about a comment, or about one of the rules that it names. */
function uselessComment({ path, comment, rule, exists }) {
	const directive = `deploy-guard-ignore-${comment.scope}`;
	return {
		path,
		span: comment.span,
		message: commentMessage({
			comment,
			rule,
			exists
		}, directive),
		key: `${directive} ${rule}`
	};
}
function commentMessage({ comment, rule, exists }, directive) {
	if (rule === "") return `This comment names no rule, so it ignores nothing. Write ${directive} RULE -- REASON.`;
	if (!exists) return `This comment names ${rule}, and there is no such rule.`;
	return `This comment ignores ${rule}, which finds nothing ${placeOf(comment)}. It can go.`;
}
function placeOf({ scope, lines }) {
	if (scope === "file") return "in this file";
	return scope === "line" ? "on its line" : `on line ${lines?.first}`;
}
/** The finding about an entry of the baseline. `isThere`: whether the baseline is a file of the tree. */
function uselessEntry(file, entry, isThere) {
	const { path, rule, fingerprint, line } = entry;
	const position = {
		line,
		column: 1
	};
	return {
		path: isRepoPath(file) ? file : toRepoPath(baseNameOf(file)),
		...isThere(file) && { span: {
			start: position,
			end: position
		} },
		message: `The baseline lists ${rule} in ${path}, where it is no longer found. Take the entry out with --update-baseline.`,
		key: fingerprint
	};
}

//#endregion
//#region src/rules/class-name.ts
/** How a class is written in a message: a backslash stands for itself there, unlike in a path. */
function className(name) {
	return displayName(name).replaceAll("\\\\", "\\");
}

//#endregion
//#region src/rules/autoload-mismatch.ts
/** A file whose path promises a class that it does not declare (PSR-4, 3; Composer's --strict-psr). */
const autoloadMismatch = {
	id: "autoload-mismatch",
	severity: "error",
	summary: "A file below an autoload prefix declares no class of the name that its path promises.",
	*project({ project, comparing }) {
		for (const file of project.autoload?.mismatches ?? []) yield draftOf$5(file, comparing);
	}
};
function draftOf$5(file, comparing) {
	const severity = severityOf$1(file, comparing);
	const { path, span, declared } = file;
	return {
		path,
		span,
		message: messageOf$4(file),
		key: declared,
		...severity ? { severity } : {}
	};
}
/** What nobody loads by that name may be loaded by another way, or not at all. */
function severityOf$1({ proof }, comparing) {
	return proof === "moved" || proof === "used" || comparing && proof === "slip" ? void 0 : "warning";
}
function messageOf$4({ declared, promised, caseOnly }) {
	const name = className(declared);
	if (promised === void 0) return `This file declares ${name}, but no class is looked for at its path.`;
	const how = caseOnly ? "which differs in case: Linux does not find it" : "which is not looked for here";
	return `The path of this file promises ${className(promised)}, but it declares ${name}, ${how}.`;
}

//#endregion
//#region src/rules/deployed-extensions.ts
/** Extensions that a PHP site serves, runs or renders: what a slip may have meant, whatever else the tree holds. */
const DEPLOYED_EXTENSIONS = "php phtml html xhtml css js mjs json scss sass less jsx tsx vue xml xsl yml yaml twig svg png jpg jpeg gif webp ico woff woff2 ttf eot otf webmanifest ini sql pdf".split(" ");
/** Extensions that servers and tools run as PHP, beside `php`. */
const PHP_EXTENSION = /^(php\d*|phps|phpt|pht|phtml|phar|inc|ctp|aw)$/;
/** True for `php` itself and for what is commonly mapped to PHP; lower case. */
function isPhpExtension(extension, configured) {
	return PHP_EXTENSION.test(extension) || configured.includes(extension);
}
/**
* Suffixes that say "not this one": a file is put aside, kept as a pattern for the real one, or left by a merge.
* Renaming towards one is never a slip.
*/
const SET_ASIDE = /^(stub|sample|example|dist|distr?|orig|original|bak|backup|bkp|old|save|saved|copy|tmp|temp|disabled?|inactive|off|not|no|unused|removed?|deleted?|deprecated|skip|ignored?|hold|later|template|tpl|tmpl|default|in|txt|md|local|prod|production|dev|test|testing|staging|expected|actual|out|rej|mine|theirs|ours|r\d+|lock|cache|new|draft|todo|wip|combine|assertion|data|dat|meta)$/;
function isSetAside(extension) {
	return SET_ASIDE.test(extension);
}

//#endregion
//#region src/rules/extension-slip.ts
/** How a hand that meant one extension wrote another. The most telling first. */
const SLIPS = [
	"look-alike",
	"spaced",
	"doubled",
	"swapped",
	"lost",
	"neighbour",
	"cut",
	"edit"
];
/**
* The slip that turned `meant` into `written`, both in lower case; undefined when they are equal or further apart.
* `neighbour`: one letter replaced by, or followed by, a key beside it on a QWERTY keyboard. `cut`: only the beginning
* is left. `edit`: any other single letter replaced, added or lost.
*/
function slipBetween(written, meant) {
	if (written === meant || written === "" || meant.length < 2) return void 0;
	if (/[^a-z2-9]/.test(written)) return disguise(written, meant);
	if (isDoubled(written, meant)) return "doubled";
	if (isSwapped(written, meant)) return "swapped";
	if (isOneLonger(meant, written)) return "lost";
	if (isNeighbour(written, meant)) return "neighbour";
	if (meant.startsWith(written)) return "cut";
	return isOneLonger(written, meant) || isReplaced(written, meant) ? "edit" : void 0;
}
/** Letters of other scripts, and digits, that look like the Latin ones; compatibility forms are left to NFKC. */
const LOOK_ALIKES = {
	а: "a",
	в: "b",
	с: "c",
	ԁ: "d",
	е: "e",
	һ: "h",
	н: "h",
	і: "i",
	ј: "j",
	к: "k",
	ӏ: "l",
	м: "m",
	о: "o",
	р: "p",
	ԛ: "q",
	г: "r",
	ѕ: "s",
	т: "t",
	ѵ: "v",
	ԝ: "w",
	х: "x",
	у: "y",
	α: "a",
	ι: "i",
	κ: "k",
	ν: "v",
	ο: "o",
	ρ: "p",
	τ: "t",
	υ: "u",
	χ: "x",
	ı: "i",
	ɡ: "g",
	"0": "o",
	"1": "l"
};
function disguise(written, meant) {
	if (written.replace(/\s/g, "") === meant) return "spaced";
	let plain = "";
	for (const character of written.normalize("NFKC").toLowerCase()) plain += LOOK_ALIKES[character] ?? character;
	return plain === meant ? "look-alike" : void 0;
}
function isDoubled(written, meant) {
	return written.length > meant.length && withoutRuns(written) === withoutRuns(meant);
}
function withoutRuns(text) {
	return text.replace(/(.)\1+/g, "$1");
}
function isSwapped(written, meant) {
	if (written.length !== meant.length) return false;
	const at = firstDifference(written, meant);
	return written[at] === meant[at + 1] && written[at + 1] === meant[at] && written.slice(at + 2) === meant.slice(at + 2);
}
function isOneLonger(longer, shorter) {
	if (longer.length !== shorter.length + 1) return false;
	const at = firstDifference(longer, shorter);
	return longer.slice(at + 1) === shorter.slice(at);
}
function isReplaced(written, meant) {
	if (written.length !== meant.length) return false;
	const at = firstDifference(written, meant);
	return written.slice(at + 1) === meant.slice(at + 1);
}
function isNeighbour(written, meant) {
	const at = firstDifference(written, meant);
	if (isReplaced(written, meant)) return areNeighbours(written.charAt(at), meant.charAt(at));
	if (!isOneLonger(written, meant)) return false;
	return areNeighbours(written.charAt(at), meant.charAt(at)) || areNeighbours(written.charAt(at), meant.charAt(at - 1));
}
function firstDifference(a, b) {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}
const ROWS = [
	"qwertyuiop",
	"asdfghjkl",
	"zxcvbnm"
];
/** How far each row begins to the right of the first, in keys. */
const OFFSETS = [
	0,
	.25,
	.75
];
function areNeighbours(a, b) {
	const from = keyOf$1(a);
	const to = keyOf$1(b);
	return from !== void 0 && to !== void 0 && Math.hypot(from.x - to.x, from.y - to.y) < 1.3;
}
function keyOf$1(letter) {
	if (letter === "") return void 0;
	const y = ROWS.findIndex((row) => row.includes(letter));
	return y < 0 ? void 0 : {
		x: (ROWS[y] ?? "").indexOf(letter) + (OFFSETS[y] ?? 0),
		y
	};
}

//#endregion
//#region src/rules/known-extensions.ts
/**
* Every extension that stands for a media type or a programming language, in lower case, sorted. Written by
* scripts/known-extensions.mjs from mime-db 1.54.0 and linguist-languages 9.5.0 (both MIT), never by hand.
*/
const KNOWN_EXTENSIONS = new Set("1 123 1in 1km 1m 1x 2 210 2da 3 3dml 3ds 3g2 3gp 3gpp 3in 3m 3mf 3p 3pm 3qt 3x 4 4dform 4dm 4dproject 4gl 4th 5 6 6pl 6pm 7 7z 8 8xp 9 a51 aab aac aam aas abap abnf abw ac acc ace action acu acutc ada adb adml admx ado adoc adp ads adts aep afm afp agc agda age ah1 ah2 ahead ahk ahkl ai aidl aif aifc aiff air ait aj ak al aleo alg als ami aml amlx ampl amr angelscript anim ant apacheconf apex apib apk apl apng app appcache appinstaller applescript application appx appxbundle apr arc arj arpa arr as asax asc asciidoc ascx asd asddls asf ash ashx asl asm asmx asn asn1 aso asp aspx asset astro asx asy atc atom atomcat atomdeleted atomsvc atx au au3 aug auk aux avci avcs avdl avi avif avsc aw awk axaml axd axi axml axs azf azs azv azw b b16 bak bal baml bary bas bash bat bats bb bbappend bbclass bbcode bbx bcpio bdf bdm bdo bdoc bdy be bed befunge bf bh2 bi bib bibtex bicep bicepparam bif bin bison blade blb blend blorb blp bmi bmml bmp bmx bones boo book boot box boz bpk bpl bqn brd bro brs bru brush brushset bs bsl bsp bst bsv btf btif buffer builder builds bz bz2 bzl c c11amc c11amz c3 c4d c4f c4g c4p c4u cab cabal caddyfile caf cairo cake cap capnp car carbon cat cats cb7 cba cbl cbr cbt cbx cbz cc cco ccp ccproj cct ccxml cdbcmsg cdc cdf cdfx cdkey cdmia cdmic cdmid cdmio cdmiq cds cdx cdxml cdy cer ceylon cfc cfg cfm cfml cfs cgi cginc cgm ch chat chem chm chpl chrt chs cif cii cil circom cirru cj cjs cjsx ck cl cl2 cla clar class cld click clixml clj cljc cljs cljscm cljx clkk clkp clkt clkw clkx clp cls clue clw cmake cmc cmd cmdf cml cmp cmx cnc cnf cob cobol cocci cod coffee com command conf conll conllu container containerfile cook coq cp cpio cpl cpp cppm cppobjdump cproject cps cpt cpy cql cr crc32 crd creole crl crt crx cryptonote cs csc cscfg csd csdef csh cshtml csl csml cson csp csproj css cst csv csx ct ctl ctp cts cu cue cuh cur curl curry cw cwl cww cxt cxx cy cylc cyp cypher d d2 dae daf darcspatch dart das dat dataless dats davmount db db2 dbf dbk dcl dcm dcmp dcr dcurl dd2 ddd ddf ddl dds deb decls def deploy depproj der desktop dfac dfm dfy dgc dhall di dib dic diff dir dircolors dis dist distz dita ditamap ditaval djs djv djvu dll dlm dm dmg dmp dms dna dng do doc dockerfile docm docx dof doh dot dotm dotsettings dotx dp dpatch dpg dpr dpx dra drle drm druby dsc dsl dsp dsr dssc dtb dtd dts dtshd dtx duby dump dvb dvi dwd dwf dwg dwl dxf dxp dxr dyalog dyl dylan dzn e ear eb ebnf ebuild ec ecelp4800 ecelp7470 ecelp9600 ecl eclass eclxml ecma ecr ect edc edge edgeql editorconfig edm edn edx efif eh ei6 ejs el elc eliom eliomi elm elv em emacs emberscript emf eml emma emotionml emz ent env eol eot epj eps epsi epub eq erb erl es es3 es6 esa escript esdl esf et3 etx eva evy ex exe exi exp exr exs ext eye ez ez2 ez3 f f03 f08 f4v f77 f90 f95 factor fan fancypack fbs fbx fcdt fcgi fcs fdf fdt fea feature fg5 fgd fh fh4 fh5 fh7 fhc fig filters fir fish fits flac flex flf fli flix flo flux flv flw flx fly fm fnc fnl fo for forth fp fpp fppi fpx fr frag frame frg frm frt fs fsc fsh fshader fsi fsproj fst fsti fsx ftc fth fti ftl ftlh fun fut fvt fx fxh fxml fxp fxpl fy fzs g g2w g3 g3w g4 gac gam gaml gap gawk gbl gbo gbp gbr gbs gca gco gcode gd gdb gdbinit gdf gdl gdnlib gdns gdoc gdraw gdshader gdshaderinc ged gemspec geo geojson geom gex gf gform ggb ggs ggt ghf gi gif gim gitconfig gitignore gjam gjs gko glade glb gleam glf glsl glslf glslv gltf glyphs gmap gmi gml gms gmx gn gni gno gnu gnumeric gnuplot go god gohtml golo gotmpl gp gpb gph gpt gpx gqf gql gqs grace gradle gram gramps graphql graphqls gre groovy grt grv grxml gs gsc gscript gsf gsh gshader gsheet gsite gslides gsp gst gsx gtar gtkrc gtl gtm gto gtp gtpl gts gtw gv gvy gxf gxt gyp gypi gz h h261 h263 h264 ha hack hal haml handlebars har hats hb hbci hbs hc hcl hdd hdf heex heic heics heif heifs hej2 held hexpat hh hhi hic hip hjson hlean hlp hlsl hlsli hocon hoon hpgl hpid hpp hps hqf hql hqx hrl hs hsc hta htc htke htm html http hujson hurl hvd hvp hvs hx hxml hxsl hxx hy hzp i i2g i3 i7x ical icc ice iced icl icls icm ico ics idc idr ief ifb ifm ig iges igl igm igs igx ihlp iif ijm ijs ik il ily imba img iml imp ims in inc ini ink inkml inl ino ins install intr io iol iota ipf ipfix ipk ipp ipynb irclog irm irp isl iso ispc iss itp its iuml ivp ivu ivy ixx j j2 jac jad jade jai jaii jais jake jam janet jar jardiff jav java javascript jbuilder jcl jelly jfif jflex jhc jinja jinja2 jison jisonlex jisp jl jls jlt jng jnlp joda jp2 jpe jpeg jpf jpg jpg2 jpgm jpgv jph jpm jpx jq js jsb jscad jsfl jsh jslib jsm json json5 jsonc jsonl jsonld jsonml jsonnet jsp jspre jsproj jss jst jsx jt jte just jxl jxr jxra jxrs jxs jxsc jxsi jxss k kak kar karbon kdbx kdl key kfo kia kid kit kk kml kmz kne knp kojo kon kpr kpt kpxx kql krl ks ksh ksp ksy kt ktm ktr kts ktx ktx2 ktz kv kwd kwt l lagda langium lark las lasso lasso8 lasso9 lasxml latex latte launch lbd lbe lbx ld lds lean leex lektorproject leo les less lex lfe lgr lgt lha lhs libsonnet lid lidr ligo link66 linq liq liquid lisp list list3820 listafp litcoffee livecodescript livemd lkml ll lmi lnk lobster lock log logtalk lol lookml lostxml lottie lp lpr lrf lrm ls lsl lslp lsp ltf ltx lua luac luau lvclass lvlib lvp lvproj lwp ly lzh m m13 m14 m1v m2 m21 m2a m2t m2ts m2v m3 m3a m3u m3u8 m4 m4a m4b m4p m4s m4u m4v ma mads maei mag mai mak make makefile maker mako man manifest mao map mar markdown marko mask mat mata matah mathematica mathml matlab mawk maxhelp maxpat maxproj mb mbk mbox mbt mc mc1 mcd mcfunction mch mcmeta mcr mcurl md md2 md4 md5 mdb mdc mdi mdoc mdown mdpolicy mdwn mdx me mediawiki mermaid mesh meta meta4 metal metalink mets metta mfm mft mg mgp mgz mht mhtml mid midi mie mif mime minid mint mir mirah mj2 mjml mjp2 mjs mk mk3d mka mkd mkdn mkdown mkfile mkii mkiv mks mkv mkvi ml ml4 mli mligo mlir mll mlp mly mm mmd mmf mmk mml mmr mms mng mny mo mobi mod mods mojo monkey monkey2 moo moon mount mov move movie mp2 mp21 mp2a mp3 mp4 mp4a mp4s mp4v mpc mpd mpe mpeg mpf mpg mpg4 mpga mpkg mpl mpm mpn mpp mps mpt mpy mq4 mq5 mqh mqy mrc mrcx ms mscml msd mseed mseq msf msg msh msi msix msixbundle msl msm msp mspec mss msty mt mtl mtml mts mu mud muf mumps mus musd muse musicxml mustache mvb mvt mwf mxf mxl mxmf mxml mxs mxt mxu mysql myt mzn n n3 nanorc nas nasl nasm natvis nawk nb nbp nc ncl ncx ndproj ne nearley ned neon network nf nfo ngdat nginx nginxconf ni nim nimble nimrod nims ninja nit nitf nix njk njs nl nlogo nlu nml nnd nns nnw no nomad nproj npx nq nqp nr nsc nse nsf nsh nsi nss nt ntf nu numbers numpy numpyw numsc nuspec nut ny nzb oa2 oa3 oas ob2 obd obgx obj objdump oda odb odc odd odf odft odg odi odin odm odp ods odt oga ogex ogg ogv ogx ol omdoc omgrofl one onea onepkg onetmp onetoc onetoc2 ooc opa opal opencl opf opml oprc opus opy orc org orig os osf osfpvg osm otc otf otg oth oti otp ots ott outjob ova overpassql ovf owl ox oxh oxo oxps oxt oxygene oz p p10 p12 p21 p4 p6 p6l p6m p7b p7c p7m p7r p7s p8 pac pacscript pact pages pan parrot pas pascal pasm pat patch paw pb pbd pbi pbm pbt pbtxt pc pcap pcbdoc pcf pck pcl pclxl pcss pct pcurl pcx pd pdb pddl pde pdf peg peggy pegjs pem pep per perl pfa pfb pfm pfr pfx pgm pgn pgp pgsql ph phar php php3 php4 php5 php7 php8 phps phpt pht phtml pic pig pike pir pkb pkg pkgproj pki pkipath pkl pkpass pks pl pl6 plantuml plb plc plf plist plot pls plsql plt pluginspec plx pm pm6 pml pmod png pnm po pod pod6 podsl podspec pogo polar pony por portpkg postcss pot potm potx pov pp ppam ppd ppm pprx pps ppsm ppsx ppt pptm pptx pq pqa praat prawn prc pre prefab prefs prf prg pri prisma prjpcb pro proj prolog properties props proto provx prw ps ps1 ps1xml psb psc psc1 psd psd1 psf psgi pskcxml psm1 pt pti ptid pub pubxml pug puml purs pvb pwn pxd pxi py py3 pya pyde pyi pyo pyox pyp pyt pytb pyv pyw pyx q qam qasm qbo qbs qc qfx qhelp ql qll qmd qml qnt qps qs qt qwd qwt qxb qxd qxl qxt r r2 r3 ra rabl rake raku rakumod ram raml rapd rar ras rascript raw razor rb rbbas rbfrm rbi rbmnu rbres rbs rbtbar rbuild rbuistate rbw rbx rbxmx rbxs rchit rcprofile rd rdf rdoc rdz re reb rebol red reds reek reg regex regexp rego rei religo relo rep res resi resource rest resx rex rexx rg rgb rhai rhistory rhtml rif ring riot rip ris rkt rktd rktl rl rlc rld rm rmd rmi rmiss rmp rms rmvb rnc rng rnh rno rnw roa robot roc rockspec roff ron ronn rp9 rpgle rpm rpss rpst rpy rq rs rsat rsc rsd rsh rsheet rss rst rsx rtf rtx ru ruby run rusd rviz s s3m saf sage sagews sail sarif sas sass sats sbatch sbml sbt sc scad scala scaml scd sce scenic sch schdoc sci scm sco scpt scq scrbl scs scss scurl scxml sd sda sdc sdd sdkd sdkm sdp sdw sea sed see seed self sema semd semf senmlx sensmlx ser service setpay setreg sexp sfd sfproj sfs sfv sgi sgl sgm sgml sh sha1 sha2 sha224 sha256 sha256sum sha3 sha384 sha512 shader shar shen shex shf shproj shtml sid sieve sig sil silo sip sis sisx sit sitx siv sj sjs skd skm skp skt sl slang sld sldm sldx slim slint slm sln slnlaunch slnx sls slt slurm sm sma smali smf smi smil smithy smk sml smt smt2 smv smzip snakefile snap snd snf snip snippet snippets so socket sol soy sp sparql spc spdx spec spf spin spl spot spp spq sps spx sqf sql sqlite sqlrpgle sra src srdf srl srt sru srv srw srx ss ssdl sse ssf ssjs ssml sss st stan star stc std step stf sthlp sti stk stl ston story storyboard stp stpnc stpx stpxz stpz str sttheme stub stw sty styl stylus sub surql sus susp sv sv4cpio sv4crc svc svd svelte svg svgz svh svx sw swa swf swg swi swidtag swift swig sxc sxd sxg sxi sxm sxw syntax t t3 t38 tab tac tact tag taglet talon tao tap tape tar target targets tcap tcc tcl tcsh td te tea teacher tei teicorpus templ tesc tese tex texi texinfo text textgrid textile textproto tf tfi tfm tfstate tftpl tfvars tfx tga thmx thor thrift thy tif tiff timer tk tl tla tlv tm tmac tmcommand tmdl tml tmlanguage tmo tmp tmpl tmpreferences tmsnippet tmtheme tmux toc tofu toit tolk toml tool topojson torrent tpb tpl tpp tps tpt tr tra tres trg trig trigger trm ts tscn tsd tsp tst tsv tsx ttc ttf ttl ttml ttx tu twd twds twig txd txf txi txl txt txtpb txx typ u32 u3d u8dsn u8hdr u8mdn u8msg ubj uc udeb udf udo ufd ufdl ufm ui ulx umj unity unityweb uno uo uoml upc uplc ur urdf uri uris url urls urs usda usdz ustar utz uu uva uvd uvf uvg uvh uvi uvm uvp uvs uvt uvu uvv uvva uvvd uvvf uvvg uvvh uvvi uvvm uvvp uvvs uvvt uvvu uvvv uvvx uvvz uvx uvz ux v vala vapi vark vb vba vbhtml vbox vbproj vbs vcard vcd vcf vcg vcl vcs vcx vcxproj vdf vdi vds vdx veo verse vert vh vhd vhdl vhf vhi vho vhost vhs vht vhw vim vimrc vis viv viw vmb vmdk vmf vob volt vor vox vrml vrx vs vsd vsdx vsf vsh vshader vsixmanifest vss vssettings vst vstemplate vsw vtf vtl vto vtt vtu vtx vue vw vxml vy w w3d wad wadl war wasm wast wat watchr wav wax wbmp wbs wbxml wcm wdb wdl wdp weba webapp webidl webm webmanifest webp weechatlog wg wgsl wgt whiley wif wiki wikitext wisp wit wixproj wks wl wlk wls wlt wlua wm wma wmd wmf wml wmlc wmls wmlsc wmv wmx wmz woff woff2 workbook workflow wpd wpl wps wqd wren wri wrl ws wsc wsdl wsf wsgi wspolicy wtb wvx wxi wxl wxs x x10 x32 x3d x3db x3dbz x3dv x3dvz x3dz x68 xacro xaml xap xar xav xbap xbd xbm xc xca xcs xdc xdcf xdf xdm xdp xdssc xdw xel xenc xer xfdf xfdl xht xhtm xhtml xhvml xi xib xif xla xlam xlc xlf xliff xlm xls xlsb xlsm xlsx xlt xltm xltx xlw xm xmi xml xmp xns xo xop xpi xpl xpm xpr xproc xproj xps xpw xpx xpy xq xql xqm xquery xqy xrl xs xsd xsf xsh xsjs xsjslib xsl xslt xsm xspec xspf xtend xul xvm xvml xwd xyz xz xzap y yacc yaml yang yap yar yara yasnippet yin yml ymp yrl yul yy yyp z1 z2 z3 z4 z5 z6 z7 z8 zap zaz zcml zed zeek zep zig zil zimpl zip zir zirz zmm zmodel zmpl zone zpl zs zsh".split(" "));

//#endregion
//#region src/rules/operand-edit.ts
/** Longer operands are cut, so that their end is not the end of the text. */
const WHOLE = 300;
/**
* Undefined where the end of the operand cannot be told from its text: facts fold whitespace and comments, and a column
* is no index where a character is not ASCII. What an update would bring back is not mended either.
*/
function lastLiteral({ fact, path }) {
	const { span, text } = fact;
	if (span.start.line !== span.end.line || text.length >= WHOLE || isVendorPath(path)) return void 0;
	const [, , value, closing = ""] = /(['"])([^'"\\$\s{}]+)\1(\)*)$/.exec(text) ?? [];
	if (value === void 0 || /[^\x21-\x7e]/.test(value)) return void 0;
	return {
		value,
		behind: closing.length + 1
	};
}
function editAt({ fact, path }, literal, change) {
	const { line, column } = fact.span.end;
	const first = column - literal.behind - literal.value.length;
	return {
		path: displayName(path),
		startLine: line,
		startColumn: first + change.from,
		endLine: line,
		endColumn: first + change.to,
		text: change.text
	};
}
/**
* The fix that makes an operand end in `meant` where it ends in `written`, both paths. None where something else than the
* literal at its end would have to change.
*/
function respell(site, written, meant) {
	const literal = lastLiteral(site);
	if (literal === void 0 || written === meant) return [];
	const from = sharedStart(written, meant);
	const kept = Math.min(sharedEnd(written, meant), written.length - from, meant.length - from);
	const shift = literal.value.length - written.length;
	const text = meant.slice(from, meant.length - kept);
	if (shift + from < 0 || !literal.value.endsWith(written.slice(from)) || /[^\x21-\x7e]|['"\\$]/.test(text)) return [];
	const edit = editAt(site, literal, {
		from: shift + from,
		to: literal.value.length - kept,
		text
	});
	const words = [meant, written].map((path) => displayName(path.slice(path.lastIndexOf("/", from - 1) + 1)));
	return [{
		kind: "edit",
		title: `Write ${words[0]} for ${words[1]}`,
		safe: true,
		edits: [edit]
	}];
}
/** The fix that puts a slash in front of the literal that follows a directory. */
function addSlash(site) {
	const literal = lastLiteral(site);
	if (literal === void 0) return [];
	const edit = editAt(site, literal, {
		from: 0,
		to: 0,
		text: "/"
	});
	return [{
		kind: "edit",
		title: `Write /${literal.value} for ${literal.value}`,
		safe: true,
		edits: [edit]
	}];
}
/** The path in which only the base name of `written` is replaced by that of `nearest`, if both are in one directory. */
function besides(written, nearest) {
	const directory = directoryOf(written);
	const isSame = directory === directoryOf(nearest);
	const isBelow = directory.startsWith("…") && `/${directoryOf(nearest)}`.endsWith(directory.slice(1));
	if (!isSame && !isBelow) return void 0;
	return directory === "" ? baseNameOf(nearest) : `${directory}/${baseNameOf(nearest)}`;
}
function sharedStart(a, b) {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
function sharedEnd(a, b) {
	let length = 0;
	while (length < a.length && a.at(-1 - length) === b.at(-1 - length) && length < b.length) length++;
	return length;
}

//#endregion
//#region src/rules/missing-target.ts
/** The finding that both missing-require and missing-include make of a site whose target is missing. */
function missingDrafts(site, { comparing, project }) {
	const { resolution, fact, path } = site;
	if (resolution.kind === "optional" && resolution.slip?.isCase === false) return [guardedDraft(site, resolution.slip)];
	if (resolution.kind !== "missing") return [];
	return [{
		path,
		span: fact.span,
		message: messageOf$3(site, resolution),
		key: fact.text,
		proof: resolution.proof,
		target: targetOf$2(fact.text, resolution),
		related: site.traces.map(relatedOf),
		fixes: slipFixes(site, resolution, project.settings),
		...resolution.weak && !(comparing && resolution.proof === "votes") ? { severity: "warning" } : {}
	}];
}
/**
* Nothing fails where a guard asks for the same wrong name; but the file beside it is never loaded. Its key is another one
* than that of an include without its guard, which is worse and new.
*/
function guardedDraft({ fact, path, traces }, { wanted, path: meant, isCase }) {
	const [asked, nearest] = [displayName(wanted), displayName(meant)];
	const message = isCase ? `This line asks for ${asked}, but the file is ${nearest}: names differ in case on Linux, where its guard hides that it is never loaded.` : `This line and its guard ask for ${asked}, which does not exist, so it is never loaded. Did you mean ${nearest}?`;
	return {
		path,
		span: fact.span,
		message,
		key: `guarded ${fact.text}`,
		severity: "notice",
		target: {
			expression: displayName(fact.text),
			tried: [asked],
			nearest
		},
		related: traces.map(relatedOf)
	};
}
/** Only a slip in the extension is certain: of `a1.php` and `a2.php` nobody knows which was meant. */
function slipFixes(site, { tried, nearest }, settings) {
	const extension = extensionOf(nearest ?? "");
	if (nearest === void 0 || !isPhpExtension(extension.toLowerCase(), settings.phpExtensions)) return [];
	for (const written of tried) {
		const slip = slipBetween(extensionOf(written).toLowerCase(), extension);
		const isCertain = slip !== void 0 && slip !== "cut" && slip !== "edit";
		const isStem = stemOf(written) === stemOf(nearest) && !KNOWN_EXTENSIONS.has(extensionOf(written).toLowerCase());
		const meant = isCertain && isStem ? besides(written, nearest) : void 0;
		if (meant !== void 0) return respell(site, written, meant);
	}
	return [];
}
function stemOf(path) {
	return baseNameOf(path).slice(0, -extensionOf(path).length);
}
const VERBS$1 = {
	include: "includes",
	include_once: "includes",
	require: "requires",
	require_once: "requires"
};
function messageOf$3({ fact }, missing) {
	const verb = VERBS$1[fact.keyword];
	const [first] = missing.tried;
	return `This line ${verb} ${first === void 0 ? displayName(fact.text) : displayName(first)}, which does not exist.${missing.nearest === void 0 ? "" : ` Did you mean ${displayName(missing.nearest)}?`}`;
}
function targetOf$2(expression, missing) {
	const nearest = missing.nearest === void 0 ? {} : { nearest: displayName(missing.nearest) };
	return {
		expression: displayName(expression),
		tried: missing.tried.map(displayName),
		...nearest
	};
}
/** A place that took part in the value. */
function relatedOf({ path, span, message }) {
	return {
		path: displayName(path),
		line: span.start.line,
		column: span.start.column,
		message
	};
}

//#endregion
//#region src/rules/case-mismatch.ts
/** The target is there only in another case or Unicode form (conformance rows 21 and 22). */
const caseMismatch = {
	id: "case-mismatch",
	severity: "error",
	summary: "The included file exists only in another case: found on macOS and Windows, missing on Linux.",
	verdicts: ["case", "optional"],
	*include(site) {
		const { resolution, fact, path, traces } = site;
		if (resolution.kind === "optional" && resolution.slip?.isCase) yield guardedDraft(site, resolution.slip);
		if (resolution.kind !== "case") return;
		const nearest = displayName(resolution.path);
		const wanted = displayName(resolution.wanted);
		yield {
			path,
			span: fact.span,
			message: `This line asks for ${wanted}, but the file is ${nearest}: names differ in case on Linux.`,
			key: fact.text,
			proof: "exact",
			target: {
				expression: displayName(fact.text),
				tried: [wanted],
				nearest
			},
			related: traces.map(relatedOf),
			fixes: respell(site, resolution.wanted, resolution.path)
		};
	}
};

//#endregion
//#region src/rules/exposed-name.ts
/** Marks that editors, merges (`~HEAD`) and people append to a name when they put a file aside. */
const MARK = /(?:~[\w-]*|_|\.(?:bak|backup|bkp|old|saved?|orig|original|copy|tmp|txt|sw[nop]))$/i;
/** The name that a put-aside file was made from, whatever it holds; undefined for names without a mark. */
function putAsideName(base) {
	const mark = MARK.exec(base);
	return mark === null ? void 0 : base.slice(0, mark.index);
}
/** The same for PHP alone. `extensions` are extensions that hold PHP beside `php`, `php5` and the like, and `phtml`. */
function exposedName(base, extensions) {
	const name = putAsideName(base);
	if (name === void 0) return void 0;
	return /\.(php\d?|phtml)$/.test(name) || extensions.some((extension) => name.endsWith(`.${extension}`)) ? name : void 0;
}

//#endregion
//#region src/rules/exposed-source.ts
/** PHP under a name that no server runs: whoever asks for it reads the source. */
const exposedSource = {
	id: "exposed-source",
	severity: "warning",
	summary: "A put-aside copy of a PHP file would be sent to visitors as text.",
	*file(path, context) {
		if (isExposed(path, context)) yield draftOf$4(path);
	}
};
/** Binary leavings of an editor hold the source too, though they do not open with a tag. */
function isExposed(path, { project }) {
	const { settings, tree } = project;
	const base = baseNameOf(path);
	if (!(isSentAsText(path, settings) || exposedName(base, settings.phpExtensions) !== void 0) || tree.entry(path).kind !== "file" || !compileServed(settings)(path)) return false;
	return /\.sw[nop]$/i.test(base) || project.holdsPhp?.get(path) === true;
}
/** True for PHP that lies under an extension of which the settings say so: most servers run such files, or refuse them. */
function isSentAsText(path, { exposedExtensions }) {
	const extension = extensionOf(path).toLowerCase();
	return exposedExtensions.some((exposed) => exposed.toLowerCase() === extension);
}
function draftOf$4(path) {
	const base = baseNameOf(path);
	return {
		path,
		message: `${displayName(base)} holds PHP that a server sends as text: anyone who asks for it reads the source, passwords included`,
		key: base
	};
}

//#endregion
//#region src/rules/malformed-include.ts
/** The operand of an include is not what its author meant (conformance rows 25 and 41 to 43, and a lost slash). */
const malformedInclude = {
	id: "malformed-include",
	severity: "error",
	summary: "The operand of an include is not the path that was meant: a lost slash, or an operator that belongs to it.",
	*include(site, context) {
		const fault = operatorFault(site.fact) ?? pathFault(site, context) ?? besideRoot(site);
		if (fault === void 0) return;
		const { fact, path } = site;
		yield {
			path,
			span: fact.span,
			message: fault.message,
			key: fact.text,
			target: {
				expression: displayName(fact.text),
				tried: fault.tried,
				...fault.nearest ? { nearest: fault.nearest } : {}
			},
			...fault.fixes ? { fixes: fault.fixes } : {}
		};
	}
};
/** An include takes everything behind it as its operand: PHP then looks for a file named "1". */
function operatorFault({ operand, keyword }) {
	switch (operand.kind) {
		case "or":
		case "and": return {
			message: "The operator behind the path belongs to the operand, so PHP looks for a file named \"1\": put the include in parentheses.",
			tried: ["1"]
		};
		case "compare": return {
			message: "The comparison behind the path belongs to the operand: put the include in parentheses.",
			tried: ["1"]
		};
		default: return isEmpty(operand) ? {
			message: EMPTY[keyword],
			tried: [""]
		} : void 0;
	}
}
/** Conformance row 25: null and false are the empty path too. */
function isEmpty(operand) {
	return operand.kind === "null" || (operand.kind === "literal" || operand.kind === "boolean") && !operand.value;
}
const EMPTY = {
	include: "The path is empty: PHP throws here.",
	require: "The path is empty: PHP throws here.",
	include_once: "The path is empty: PHP warns here and includes nothing.",
	require_once: "The path is empty: the request ends here."
};
function pathFault(site, context) {
	const { operand, text } = site.fact;
	if (operand.kind !== "concat" || site.resolution.kind !== "missing" && site.resolution.kind !== "outside") return void 0;
	return lostSlash(operand.parts, site, context) ?? (text.startsWith("(") ? tornApart(operand.parts, site, context) : void 0);
}
/** `__DIR__ . 'x.php'`, where `__DIR__ . '/x.php'` is there. */
function lostSlash(parts, site, { project }) {
	const { path } = site;
	const [head, ...rest] = parts;
	const tail = literalOf(rest);
	if (tail === void 0 || /^[/\\]/.test(tail) || !isOwnDirectory(head)) return void 0;
	const meant = joinPath(directoryOf(path), tail);
	if (!project.tree.paths.has(meant)) return void 0;
	const wrong = directoryOf(path) + tail;
	const message = `A slash is missing between the directory and ${displayName(tail)}: did you mean ${displayName(meant)}?`;
	const fixes = rest.length === 1 ? addSlash(site) : [];
	return {
		message,
		tried: [displayName(wrong)],
		nearest: displayName(meant),
		fixes
	};
}
/** `ROOT . 'x.php'`, where ROOT is the project's root. */
function besideRoot(site) {
	const { resolution, fact } = site;
	if (resolution.kind !== "outside" || resolution.meant === void 0) return void 0;
	const meant = displayName(resolution.meant);
	const message = `No slash follows the directory, so PHP looks beside the project: did you mean ${meant}?`;
	const [head, ...rest] = fact.operand.kind === "concat" ? fact.operand.parts : [];
	const isSlashAll = head?.kind !== "literal" && rest.length === 1 && literalOf(rest) === resolution.meant;
	return {
		message,
		tried: [meant],
		nearest: meant,
		...isSlashAll && { fixes: addSlash(site) }
	};
}
/** `__DIR__` and `dirname(__FILE__)`. */
function isOwnDirectory(head) {
	if (head?.kind === "magic") return head.name === "__DIR__";
	const [only, more] = head?.kind === "call" && head.names.at(-1) === "dirname" ? head.args : [];
	return only?.value.kind === "magic" && only.value.name === "__FILE__" && more === void 0;
}
/** `include('a.php') . 'b'`: the operand is `a.phpb`, and `a.php` is there. */
function tornApart(parts, { resolution, fact }, { project }) {
	const last = parts.at(-1);
	const [wanted] = resolution.kind === "missing" ? resolution.tried : [];
	if (last?.kind !== "literal" || last.value === "" || !wanted?.endsWith(last.value) || !/^\([^()]*\)\s*\./.test(fact.text)) return void 0;
	const meant = wanted.slice(0, -last.value.length);
	if (!project.tree.paths.has(meant)) return void 0;
	return {
		message: `The parentheses do not end the path: PHP looks for ${displayName(wanted)}, not for ${displayName(meant)}.`,
		tried: [displayName(wanted)],
		nearest: displayName(meant)
	};
}
function literalOf(parts) {
	if (parts.length === 0) return void 0;
	const texts = parts.map((part) => part.kind === "literal" ? part.value : void 0);
	return texts.every((text) => text !== void 0) ? texts.join("") : void 0;
}

//#endregion
//#region src/rules/missing-autoload.ts
/** A path of composer.json that is not there (getcomposer.org, "The composer.json schema", autoload). */
const missingAutoload = {
	id: "missing-autoload",
	severity: "error",
	summary: "composer.json, or a committed vendor/composer, names an autoload path that is not there.",
	*project({ project, other }) {
		for (const fault of project.autoload?.faults ?? []) yield draftOf$3(fault, other?.tree);
	}
};
function draftOf$3(fault, other) {
	const { path, span, written, wanted, twin, nearest } = fault;
	const near = twin ?? nearest;
	const severity = severityOf(fault, other !== void 0 && has(other, wanted));
	return {
		path,
		span,
		message: `${messageOf$2(fault)}${hintOf(fault)}`,
		key: keyOf(fault),
		...severity ? { severity } : {},
		target: {
			expression: displayName(written),
			tried: [displayName(wanted)],
			...near === void 0 ? {} : { nearest: displayName(near) }
		}
	};
}
/** What identifies an entry inside its file. */
function keyOf({ kind, subject, written }) {
	return [
		kind,
		subject,
		written
	].join(" ");
}
/** A directory that nobody uses does no harm; one that the change took away was used. */
function severityOf({ weak, dev }, wasThere) {
	if (weak && !wasThere) return dev ? "notice" : "warning";
	return dev ? "warning" : void 0;
}
function has({ paths }, wanted) {
	if (paths.has(wanted)) return true;
	for (const path of paths) if (path.startsWith(`${wanted}/`)) return true;
	return false;
}
function messageOf$2({ kind, subject, wanted, path }) {
	const target = displayName(wanted);
	const dumped = !path.endsWith(".json");
	switch (kind) {
		case "files": return `Composer's autoloader requires ${target} at every request, but it does not exist.`;
		case "classmap": return dumped ? `The class map has ${className(subject)} at ${target}, which does not exist: the map is older than the files.` : `Composer reads classes from ${target}, which does not exist: it cannot write its autoloader.`;
		case "bin": return `Composer installs ${target} as a command, but it does not exist.`;
		default: return `The classes of ${className(subject) || "every prefix"} are looked for in ${target}, which does not exist.`;
	}
}
function hintOf({ twin, nearest }) {
	if (twin !== void 0) return ` The file is ${displayName(twin)}: names differ in case on Linux.`;
	return nearest === void 0 ? "" : ` Did you mean ${displayName(nearest)}?`;
}

//#endregion
//#region src/rules/missing-class.ts
/** A class of the project's own that is loaded and that nothing brings (PHP manual, "Autoloading Classes"). */
const missingClass = {
	id: "missing-class",
	severity: "error",
	summary: "The code loads a class of its own that no file declares where the autoloader looks.",
	*project({ project }) {
		for (const site of project.autoload?.sites ?? []) yield* draftsOf$1(site, site.verdict);
	}
};
function draftsOf$1(site, verdict) {
	switch (verdict.kind) {
		case "missing": return [{
			...draft(site, missingMessage(site.use, verdict), targetOf$1(site.use, verdict)),
			...proofOf(verdict)
		}];
		case "case": return [{
			...caseDraft(site, verdict),
			proof: "exact"
		}];
		case "not-deployed": {
			const target = displayName(verdict.path);
			return [draft(site, `${opening(site.use)}, but its file ${target} is not deployed: ${displayName(verdict.why)}.`, {
				expression: className(site.use.written),
				tried: [target]
			})];
		}
		default: return [];
	}
}
function draft({ path, use }, message, target) {
	const weak = use.how === "instanceof" ? { severity: "warning" } : {};
	return {
		path,
		span: use.span,
		message,
		key: use.name,
		target,
		...weak
	};
}
function proofOf({ proof, weak, fault }) {
	const { line, column } = fault?.span.start ?? {};
	return {
		proof,
		...weak ? { severity: "warning" } : {},
		...fault && line !== void 0 && column !== void 0 ? { related: [{
			path: displayName(fault.path),
			line,
			column,
			message: className(fault.message)
		}] } : {}
	};
}
function caseDraft(site, { path, wanted, weak }) {
	const { use } = site;
	const [found, asked] = [displayName(path), displayName(wanted)];
	const why = weak ? `which ${found} declares in another spelling: it is found only where that was loaded before` : `but the file is ${found}: names differ in case on Linux`;
	return {
		...draft(site, weak ? `${opening(use)}, ${why}.` : `${opening(use)} from ${asked}, ${why}.`, {
			expression: className(use.written),
			tried: [asked],
			nearest: found
		}),
		...weak ? { severity: "warning" } : {}
	};
}
const VERBS = {
	new: "loads",
	static: "loads",
	extends: "extends",
	implements: "implements",
	trait: "uses",
	instanceof: "tests for",
	mention: "names"
};
function opening({ how, name }) {
	return `This line ${VERBS[how]} ${className(name)}`;
}
function missingMessage(use, { tried, nearest, fault }) {
	const [first] = tried;
	if (fault) return `${opening(use)}, which cannot be loaded: ${displayName(fault.path)} ${className(fault.message)}.`;
	const where = first === void 0 ? "" : `: ${displayName(first)} does not exist`;
	const hint = nearest === void 0 ? "" : ` Did you mean ${displayName(nearest)}?`;
	return `${opening(use)}, which nothing declares${where}.${hint}`;
}
function targetOf$1({ written }, { tried, nearest }) {
	const near = nearest === void 0 ? {} : { nearest: displayName(nearest) };
	return {
		expression: className(written),
		tried: tried.map(displayName),
		...near
	};
}

//#endregion
//#region src/rules/missing-include.ts
/** `include` or `include_once` of a file that is not there: a warning at run time, and what the file would have done is not done. */
const missingInclude = {
	id: "missing-include",
	severity: "error",
	summary: "An include of a file that is not there: PHP warns and goes on without it.",
	verdicts: ["missing", "optional"],
	include: (site, context) => site.fact.keyword.startsWith("include") ? missingDrafts(site, context) : []
};

//#endregion
//#region src/rules/missing-path.ts
/** A path in code, outside an include, whose target the change deleted or renamed. */
const missingPath = {
	id: "missing-path",
	severity: "error",
	summary: "A path that the code names was deleted or renamed by this change.",
	comparisonOnly: true,
	project: ({ project }) => (project.gonePaths ?? []).map(draftOf$2)
};
/** What is only kept, or is a folder, may be made or asked for before it is used. */
function draftOf$2(gone) {
	const { path, mention, isFolder } = gone;
	return {
		path,
		span: mention.span,
		message: messageOf$1(gone),
		key: mention.text,
		proof: "transition",
		target: {
			expression: displayName(mention.text),
			tried: [displayName(gone.target)],
			...gone.nearest !== void 0 && { nearest: displayName(gone.nearest) }
		},
		...(isFolder || !mention.handed) && { severity: "warning" }
	};
}
function messageOf$1({ target, isFolder, movedTo, nearest }) {
	const what = `This path names ${displayName(target)}${isFolder ? "/" : ""}, which this change`;
	if (movedTo !== void 0) return `${what} renamed to ${displayName(movedTo)}.`;
	return `${what} deleted.${nearest === void 0 ? "" : ` Did you mean ${displayName(nearest)}?`}`;
}

//#endregion
//#region src/rules/missing-require.ts
/** `require` or `require_once` of a file that is not there: the request dies (PHP manual, "require"). */
const missingRequire = {
	id: "missing-require",
	severity: "error",
	summary: "A require of a file that is not there: the request dies.",
	verdicts: ["missing", "optional"],
	include: (site, context) => site.fact.keyword.startsWith("require") ? missingDrafts(site, context) : []
};

//#endregion
//#region src/rules/missing-template.ts
/** A template that code names and that is not there: Blade and Twig throw, a WordPress theme leaves the part out. */
const missingTemplate = {
	id: "missing-template",
	severity: "error",
	summary: "A Blade or Twig template, or a part of a WordPress theme, that is not there.",
	project: (context) => (context.project.templates ?? []).flatMap((site) => draftsOf(site, context))
};
function draftsOf({ path, use, resolution }, { comparing }) {
	if (resolution.kind !== "missing") return [];
	const isWeak = use.engine === "theme-part" || resolution.weak && !comparing;
	return [{
		path,
		span: use.span,
		message: messageOf(use, resolution),
		key: use.text,
		proof: resolution.proof,
		target: {
			expression: displayName(use.text),
			tried: resolution.tried.map(displayName),
			...resolution.nearest !== void 0 && { nearest: displayName(resolution.nearest) }
		},
		...isWeak && { severity: "warning" }
	}];
}
const WHAT = {
	blade: "view",
	"blade-component": "component",
	twig: "template",
	"theme-part": "theme part"
};
function messageOf({ engine, names }, { tried, nearest }) {
	const [name] = names;
	const [first] = tried;
	const what = `This line takes the ${WHAT[engine]} ${displayName(name ?? "")}`;
	if (nearest !== void 0 && first !== void 0 && nearest.toLowerCase() === first.toLowerCase()) return `${what}, but the file is ${displayName(nearest)}: names differ in case on Linux.`;
	const hint = nearest === void 0 ? "" : ` Did you mean ${displayName(nearest)}?`;
	return `${what}, and ${displayName(first ?? "")} does not exist.${hint}`;
}

//#endregion
//#region src/rules/not-deployed.ts
/** The target is on somebody's disk or in the repository, but not in what is deployed. */
const notDeployed = {
	id: "not-deployed",
	severity: "error",
	summary: "The included file exists, but it is not part of what is deployed.",
	verdicts: ["found", "not-deployed"],
	include: (site, { project }) => [...withheldTarget(site), ...untrackedTarget(site, project.tree)]
};
function withheldTarget({ resolution, fact, path, traces }) {
	if (resolution.kind !== "not-deployed") return [];
	const target = displayName(resolution.path);
	const message = `This line needs ${target}, which is not deployed: ${displayName(resolution.why)}.`;
	const related = traces.map(relatedOf);
	return [{
		path,
		span: fact.span,
		message,
		key: fact.text,
		target: targetOf(fact, target),
		related
	}];
}
/** A target that only the disk has: it counts as about to be added, but a commit may have forgotten it. */
function untrackedTarget({ resolution, fact, path }, { untracked }) {
	if (resolution.kind !== "found" || !untracked || untracked.has(path)) return [];
	const [first] = resolution.paths;
	if (first === void 0 || !resolution.paths.every((target) => untracked.has(target))) return [];
	const target = displayName(first);
	const message = `This line needs ${target}, which git does not track yet: add it before you push.`;
	return [{
		path,
		span: fact.span,
		message,
		key: fact.text,
		severity: "notice",
		target: targetOf(fact, target)
	}];
}
function targetOf({ text }, target) {
	return {
		expression: displayName(text),
		tried: [target]
	};
}

//#endregion
//#region src/rules/extension-guess.ts
/** The first guess about a whole file name; undefined when nothing is wrong with it, or nothing can be proved. */
const guessName = (path, survey) => {
	const base = baseNameOf(path);
	if (base.endsWith(".")) return trailingDot(base);
	if (base.startsWith(".") && base.lastIndexOf(".") === 0) return serverFile(base);
	if (!base.includes(".")) return missingDot(path, survey) ?? missingExtension(path, survey);
	return twoDots(path, survey) ?? slippedExtension(path, survey) ?? wrongCase(path, survey) ?? renamedExtension(path, survey);
};
function trailingDot(base) {
	const meant = base.replace(/\.+$/, "");
	return DEPLOYED_EXTENSIONS.includes(extensionOf(meant)) ? {
		meant,
		because: "trailing-dot"
	} : void 0;
}
/** Apache's own file: without it every rewritten address is a 404, and what it denied is open. */
function serverFile(base) {
	const slip = slipBetween(base.slice(1).toLowerCase(), "htaccess");
	return slip === void 0 || slip === "cut" ? void 0 : {
		meant: ".htaccess",
		because: "server-file"
	};
}
function missingDot(path, survey) {
	const base = baseNameOf(path);
	const wrongKey = /^(.+)[,;](php|html|css|js|json)$/.exec(base);
	if (wrongKey !== null) return {
		meant: `${wrongKey[1]}.${wrongKey[2]}`,
		because: "no-dot"
	};
	for (const extension of DEPLOYED_EXTENSIONS) {
		if (!base.endsWith(extension) || !/[a-z0-9]$/i.test(base.slice(0, -extension.length))) continue;
		const meant = `${base.slice(0, -extension.length)}.${extension}`;
		if (isExpected(path, meant, survey) || extension === "php" && survey.holdsPhp(path) === true) return {
			meant,
			because: "no-dot"
		};
	}
}
/** PHP without an extension, that nothing includes by that name. */
function missingExtension(path, survey) {
	if (survey.holdsPhp(path) !== true || survey.isIncluded(path)) return void 0;
	const meant = `${baseNameOf(path)}.php`;
	if (isExpected(path, meant, survey)) return {
		meant,
		because: "no-extension"
	};
	return survey.hasPhpBeside(path) ? {
		meant,
		because: "php-alone"
	} : void 0;
}
/** In what people write a sentence may end in a dot before `.pdf`; code has no sentences. */
const CODE = /^(php|phtml|html|css|js|mjs|json|xml|ya?ml|twig|scss|less)$/;
function twoDots(path, survey) {
	const base = baseNameOf(path);
	const [, stem, extension] = /^(.*[^.])\.\.([a-z]+)$/.exec(base) ?? [];
	if (stem === void 0 || extension === void 0 || !CODE.test(extension)) return void 0;
	if (isSetAside(extensionOf(stem)) || survey.isIncluded(path)) return void 0;
	return {
		meant: `${stem}.${extension}`,
		because: "two-dots"
	};
}
function slippedExtension(path, survey) {
	const written = extensionOf(path).toLowerCase();
	if (isPhpExtension(written, survey.context.project.settings.phpExtensions)) return void 0;
	for (const candidate of survey.candidates(written)) {
		const meant = withExtension(path, candidate.extension);
		if (candidate.extension === "php" && isMisnamedPhp(path, candidate.slip, survey)) return {
			meant,
			because: "php"
		};
		if (isSlip(path, meant, {
			...candidate,
			survey
		}) || isMoved(path, meant, {
			...candidate,
			survey
		})) return {
			meant,
			because: "slip"
		};
	}
}
function isSlip(path, meant, judged) {
	const written = extensionOf(path).toLowerCase();
	if (!isUnheardOf(written, judged.survey) || judged.slip === "edit" && /\d/.test(written)) return false;
	return isExpected(path, meant, judged.survey) || isTelling$1(path, judged);
}
/** Yesterday's file, byte for byte, under an extension that exists, but that the project never had. */
function isMoved(path, meant, { slip, extension, survey }) {
	const before = joinPath(directoryOf(path), meant);
	const written = extensionOf(path).toLowerCase();
	if (!(/doubled|swapped/.test(slip) || slip === "neighbour" && written.length === extension.length) && (slip !== "lost" || extension !== "php")) return false;
	if (survey.isEstablished(written) || isSetAside(written) || survey.isExtensionIncluded(written)) return false;
	return survey.isGone(before) && survey.isSameFile(path, before);
}
/** Content decides: also for extensions that exist, unless an include asks for a file by it. */
function isMisnamedPhp(path, slip, survey) {
	return slip !== "edit" && survey.holdsPhp(path) === true && !survey.isExtensionIncluded(extensionOf(path).toLowerCase());
}
function isUnheardOf(extension, survey) {
	if (KNOWN_EXTENSIONS.has(extension) || isSetAside(extension)) return false;
	return !survey.isEstablished(extension) && !survey.isExtensionIncluded(extension);
}
/** The name that was meant was there before, or something asks for it now. */
function isExpected(path, meant, survey) {
	const wanted = joinPath(directoryOf(path), meant);
	return survey.isGone(wanted) || survey.isWanted(wanted);
}
/** True where the slip alone is proof. The shorter the extension, the more of its neighbours are something else. */
function isTelling$1(path, { slip, extension, survey }) {
	const written = extensionOf(path);
	if (extension === "php" && survey.holdsPhp(path) === false && !/look-alike|spaced|doubled/.test(slip)) return false;
	switch (slip) {
		case "look-alike":
		case "spaced":
		case "doubled":
		case "swapped": return extension.length >= 3;
		case "lost": return extension.length >= 4 && written.charAt(0).toLowerCase() === extension.charAt(0);
		case "neighbour": return extension.length >= 4 && written.length === extension.length;
		default: return false;
	}
}
/** Servers are told to run `.php`; in another case most send the source as text. */
function wrongCase(path, survey) {
	const written = extensionOf(path);
	if (!(written.toLowerCase() === "php" && written !== "php" && survey.holdsPhp(path) === true) || survey.isEstablishedSpelling(written)) return void 0;
	return {
		meant: withExtension(path, "php"),
		because: "case"
	};
}
/** The same file, or PHP as before, under an extension that nothing knows. */
function renamedExtension(path, survey) {
	const written = extensionOf(path).toLowerCase();
	if (!/^[a-z]{2,}$/.test(written) || !isUnheardOf(written, survey)) return void 0;
	for (const extension of DEPLOYED_EXTENSIONS) {
		const meant = withExtension(path, extension);
		const before = joinPath(directoryOf(path), meant);
		if (!survey.isGone(before)) continue;
		if (extension === "php" && survey.holdsPhp(path) === true || survey.isSameFile(path, before)) return {
			meant,
			because: "renamed"
		};
	}
}
function withExtension(path, extension) {
	const base = baseNameOf(path);
	return `${base.slice(0, base.lastIndexOf("."))}.${extension}`;
}

//#endregion
//#region src/rules/extension-survey.ts
/** So many files with one extension are a convention, not a slip. */
const CONVENTION$1 = 3;
/** So many files make an extension one that others may be a slip of. */
const MEANT = 5;
/** Documents and code that no server runs: a slip of one breaks no page. */
const NEVER_MEANT = /* @__PURE__ */ new Set([
	"txt",
	"rst",
	"log",
	"csv",
	"tsv",
	"bak",
	"old",
	"orig",
	"tmp",
	"dat",
	"out"
]);
/** Looks at every path of both trees once. */
function surveyExtensions(context) {
	const { project, other } = context;
	const here = countExtensions(project);
	const there = other === void 0 ? /* @__PURE__ */ new Map() : countExtensions(other);
	const folded = fold(here);
	const foldedThere = fold(there);
	const included = new Set([project, other].flatMap((side) => side === void 0 ? [] : includedPaths(side)));
	const includedExtensions = new Set([...included].map((path) => extensionOf(path).toLowerCase()));
	const wanted = wantedPaths(project);
	return {
		context,
		candidates: candidatesAmong(meantExtensions(folded)),
		isEstablished: (extension) => (folded.get(extension) ?? 0) >= CONVENTION$1 || foldedThere.has(extension),
		isEstablishedSpelling: (extension) => (here.get(extension) ?? 0) >= CONVENTION$1 || there.has(extension),
		isExtensionIncluded: (extension) => includedExtensions.has(extension),
		isIncluded: (path) => included.has(path),
		hasPhpBeside: (path) => hasPhpBeside(path, project),
		isGone: (path) => isRepoPath(path) && other?.tree.paths.has(path) === true && !project.tree.paths.has(path),
		isWanted: (path) => wanted.has(path),
		holdsPhp: (path) => project.holdsPhp?.get(path),
		isSameFile: (path, gone) => isSameFile(context, path, gone)
	};
}
function countExtensions(project) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of project.tree.paths) {
		const extension = extensionOf(path);
		if (extension !== "") counts.set(extension, (counts.get(extension) ?? 0) + 1);
	}
	return counts;
}
function fold(counts) {
	const folded = /* @__PURE__ */ new Map();
	for (const [extension, count] of counts) {
		const lower = extension.toLowerCase();
		folded.set(lower, (folded.get(lower) ?? 0) + count);
	}
	return folded;
}
function meantExtensions(counts) {
	const own = [...counts].filter(([extension, count]) => count >= MEANT && /^[a-z]{3,10}$/.test(extension) && !NEVER_MEANT.has(extension)).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return [.../* @__PURE__ */ new Set([...DEPLOYED_EXTENSIONS, ...own.map(([extension]) => extension)])];
}
function candidatesAmong(meant) {
	const known = /* @__PURE__ */ new Map();
	return (written) => {
		const candidates = known.get(written) ?? findCandidates(written, meant);
		known.set(written, candidates);
		return candidates;
	};
}
function findCandidates(written, meant) {
	const found = [];
	if (meant.includes(written)) return found;
	for (const extension of meant) {
		const slip = slipBetween(written, extension);
		if (slip !== void 0) found.push({
			extension,
			slip
		});
	}
	return found.sort((a, b) => SLIPS.indexOf(a.slip) - SLIPS.indexOf(b.slip));
}
function includedPaths({ sites }) {
	return sites.flatMap(({ resolution }) => resolution.kind === "found" ? resolution.paths : []);
}
function hasPhpBeside(path, { tree }) {
	const directory = directoryOf(path);
	for (const sibling of tree.paths) if (sibling.endsWith(".php") && directoryOf(sibling) === directory) return true;
	return false;
}
function wantedPaths(project) {
	return new Set(project.sites.flatMap(({ resolution }) => resolution.kind === "missing" ? resolution.tried.slice(0, 5) : []));
}
function isSameFile({ project, other }, path, gone) {
	if (other === void 0 || !isRepoPath(gone) || !other.tree.paths.has(gone)) return false;
	try {
		return project.tree.id(path) === other.tree.id(gone);
	} catch (error) {
		if (error instanceof UnreadableFileError) return false;
		throw error;
	}
}

//#endregion
//#region src/rules/suffix-slip.ts
/** So many files make `.blade.php` a suffix of the project. */
const CONVENTION = 5;
/** Finds a slip in the last but one part of a name: `page.balde.php` where others end in `.blade.php`. */
function suffixGuesser(survey) {
	const { project, other } = survey.context;
	const here = countSuffixes(project.tree.paths);
	const there = countSuffixes(other?.tree.paths ?? []);
	const words = lazy(() => wordsOf(project.tree.paths));
	return (path) => {
		const suffix = suffixOf(path);
		if (suffix === void 0 || isInUse(suffix, here, there)) return void 0;
		const usual = usualSuffix(suffix, here);
		if (usual === void 0) return void 0;
		const meant = `${baseNameOf(path).slice(0, -`.${suffix.middle}.${suffix.extension}`.length)}.${usual.middle}.${suffix.extension}`;
		if (!(survey.isGone(joinPath(directoryOf(path), meant)) || (words().get(suffix.middle.toLowerCase()) ?? 0) <= 1)) return void 0;
		const [written, usually] = [suffix.middle, usual.middle].map((middle) => `.${middle}.${suffix.extension}`);
		return {
			meant,
			written: written ?? "",
			usual: usually ?? "",
			count: usual.count
		};
	};
}
function suffixOf(path) {
	const [, middle, extension] = /[^./]\.([A-Za-z]+)\.([A-Za-z]+)$/.exec(path) ?? [];
	return middle === void 0 || extension === void 0 ? void 0 : {
		middle,
		extension
	};
}
function countSuffixes(paths) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const suffix = suffixOf(path);
		if (suffix === void 0) continue;
		const middles = counts.get(suffix.extension) ?? /* @__PURE__ */ new Map();
		counts.set(suffix.extension, middles.set(suffix.middle, (middles.get(suffix.middle) ?? 0) + 1));
	}
	return counts;
}
function isInUse({ middle, extension }, here, there) {
	return (here.get(extension)?.get(middle) ?? 0) > 1 || there.get(extension)?.has(middle) === true;
}
function usualSuffix({ middle, extension }, counts) {
	for (const [usual, count] of counts.get(extension) ?? []) if (count >= CONVENTION && isTelling(middle, usual)) return {
		middle: usual,
		count
	};
}
/** Short parts are languages, versions and variants: their neighbours are others of the kind. */
function isTelling(written, usual) {
	if (`${written}s`.toLowerCase() === usual.toLowerCase()) return false;
	const slip = usual.length < 4 ? void 0 : slipBetween(written, usual);
	if (slip === "swapped" || slip === "doubled") return true;
	return usual.length >= 5 && (slip === "lost" || slip === "neighbour" && written.length === usual.length);
}
/** How often each word stands in the names of a tree, in lower case: a word that is used elsewhere is no slip. */
function wordsOf(paths) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) for (const word of path.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []) {
		const lower = word.toLowerCase();
		counts.set(lower, (counts.get(lower) ?? 0) + 1);
	}
	return counts;
}
function lazy(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

//#endregion
//#region src/rules/suspicious-extension.ts
/** A file whose extension is a slip of the one that was meant: no server runs or serves it as what it is. */
const suspiciousExtension = {
	id: "suspicious-extension",
	severity: "error",
	summary: "The extension of a file is a slip of one that is deployed.",
	*project(context) {
		const survey = surveyExtensions(context);
		const guessSuffix = suffixGuesser(survey);
		for (const path of context.project.tree.paths) {
			if (!isJudged(path, context)) continue;
			const guess = guessName(path, survey);
			const suffix = guess === void 0 ? guessSuffix(path) : void 0;
			if (guess !== void 0) yield draftOf$1(path, guess, survey);
			else if (suffix !== void 0) yield draftOfSuffix(path, suffix, survey);
		}
	}
};
/** Directories that begin with a dot hold what tools keep for themselves. */
function isJudged(path, { project }) {
	if (/(^|\/)\.(?!well-known\/)[^/]*\//.test(path)) return false;
	const extension = extensionOf(path).toLowerCase();
	return !project.settings.allowExtensions.some((allowed) => allowed.toLowerCase() === extension) && project.tree.entry(path).kind !== "submodule";
}
function draftOf$1(path, guess, survey) {
	const meant = displayName(guess.meant);
	const gone = survey.isGone(joinPath(directoryOf(path), guess.meant)) ? `${meant} is gone` : void 0;
	const draft = {
		path,
		message: `${[describe(path, guess), gone].filter(Boolean).join(" and ")}; did you mean ${meant}?`,
		key: baseNameOf(path),
		fixes: fixesFor(path, guess.meant, survey)
	};
	return WEAK.has(guess.because) ? {
		...draft,
		severity: "warning"
	} : draft;
}
/** Oddities that need not break anything: nothing may ever ask for the file by the other name. */
const WEAK = /* @__PURE__ */ new Set(["php-alone", "two-dots"]);
function describe(path, { because }) {
	const base = displayName(baseNameOf(path));
	const extension = `.${displayName(extensionOf(path))}`;
	return {
		slip: `${base} has the extension ${extension}`,
		php: `${base} holds PHP but has the extension ${extension}`,
		case: `${base} holds PHP, but servers that run .php do not run ${extension}`,
		"no-dot": `${base} has no extension`,
		"no-extension": `${base} holds PHP but has no extension`,
		"php-alone": `${base} holds PHP, as the files beside it do, but has no extension`,
		"two-dots": `${base} has two dots before its extension`,
		"trailing-dot": `${base} ends in a dot`,
		renamed: `${base} has the extension ${extension}, which nothing else has,`,
		"server-file": `${base} is no name that a server looks for`
	}[because];
}
function draftOfSuffix(path, guess, survey) {
	return {
		path,
		message: `${displayName(baseNameOf(path))} ends in ${guess.written}, and ${guess.count} files end in ${guess.usual}; did you mean ${displayName(guess.meant)}?`,
		key: baseNameOf(path),
		fixes: fixesFor(path, guess.meant, survey)
	};
}
/** Safe where it is certain what the file is, and nothing stands in the way. */
function fixesFor(path, meant, survey) {
	const to = joinPath(directoryOf(path), meant);
	if (isTaken(to, survey)) return [];
	const safe = survey.isGone(to) || survey.isWanted(to) || survey.holdsPhp(path) === true;
	const rename = {
		from: displayName(path),
		to: displayName(to)
	};
	return [{
		kind: "rename",
		title: `Rename it to ${displayName(meant)}`,
		safe,
		rename
	}];
}
function isTaken(name, { context }) {
	const { paths } = context.project.tree;
	const directory = `${name}/`;
	for (const path of paths) if (path === name || path.startsWith(directory)) return true;
	return false;
}

//#endregion
//#region src/rules/name-twins.ts
/** Of more than two alike, each but the first is reported, against the first. What lies below twins is not. */
function nameTwins(names, isNew) {
	const twins = [];
	for (const alike of groupAlike(names)) {
		const [first, ...rest] = alike.sort((a, b) => Number(isNew(a)) - Number(isNew(b)) || (a < b ? -1 : 1));
		for (const name of rest) twins.push({
			name,
			twin: first ?? "",
			differs: difference(name, first ?? "")
		});
	}
	return twins;
}
function groupAlike(names) {
	const groups = /* @__PURE__ */ new Map();
	for (const name of names) {
		const key = `${directoryOf(name)}/${baseNameOf(name).normalize("NFC").toLowerCase()}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [name]);
		else group.push(name);
	}
	return [...groups.values()].filter(({ length }) => length > 1);
}
function difference(a, b) {
	return a.normalize("NFC") === b.normalize("NFC") ? "Unicode form" : "case";
}

//#endregion
//#region src/rules/visible-name.ts
/** Controls, bidi marks, invisible characters, line separators, combining marks, and all white space but the space. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{M}]|(?! )\p{Zs}/gu;
/** A name between quotes, with every character that would not be seen, or would change how others are seen, as `\u{N}`. */
function visibleName(name) {
	return `"${displayName(name).replace(UNSEEN, (character) => {
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
	})}"`;
}

//#endregion
//#region src/rules/suspicious-name.ts
/** A name that one system keeps and another changes, refuses, or shows as something else. */
const suspiciousName = {
	id: "suspicious-name",
	severity: "warning",
	summary: "A name that does not survive every file system, or does not show what it is.",
	*project(context) {
		const places = namesOf(context);
		for (const [name, path] of places) {
			const fault = faultOf(baseNameOf(name));
			if (fault !== void 0) yield draftOf(path, name, fault);
		}
		for (const twin of nameTwins(places.keys(), (name) => isNew(name, context))) yield draftOfTwin(twin, places);
	}
};
/**
* Every file and directory, with the path at which it is reported: of a directory the first file below it, if possible
* one that both sides of a comparison have, so that it stays the same while others come and go.
*/
function namesOf({ project, other }) {
	const places = /* @__PURE__ */ new Map();
	const paths = [...project.tree.paths].sort();
	const old = other === void 0 ? [] : paths.filter((path) => other.tree.paths.has(path));
	for (const path of [...old, ...paths]) for (let name = path; name !== "" && !places.has(name); name = directoryOf(name)) places.set(name, path);
	return places;
}
function isNew(name, { other }) {
	return other !== void 0 && !other.tree.paths.has(name);
}
/** Bidi controls, zero-width characters that no script needs, and what breaks a line. */
const DECEPTIVE = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
/** Most names end in one of these, and hold nothing that has to be looked for. */
const PLAIN = /^[ -~]*[\w)\]-]$/;
function faultOf(base) {
	if (PLAIN.test(base)) return void 0;
	if (/[\udc80-\udcff]/u.test(base)) return "is not valid UTF-8: systems that keep names as text refuse or change it";
	if (/\p{Cc}/u.test(base)) return "holds a control character";
	if (DECEPTIVE.test(base)) return "holds an invisible character that changes how it reads";
	if (/\s$/u.test(base)) return "ends in a space: Windows drops it, and nothing that asks for the name without it finds it";
	if (base.endsWith(".") && !isSlippedExtension(base)) return "ends in a dot, which Windows drops";
}
/** Those are for `suspicious-extension`. */
function isSlippedExtension(base) {
	return DEPLOYED_EXTENSIONS.includes(extensionOf(base.replace(/\.+$/, "")));
}
function draftOf(path, name, fault) {
	const kind = name === path ? "name" : "directory name";
	return {
		path,
		key: baseNameOf(name),
		message: `The ${kind} ${visibleName(baseNameOf(name))} ${fault}`
	};
}
function draftOfTwin({ name, twin, differs }, places) {
	const path = places.get(name);
	const kind = name === path ? "names" : "directories";
	const names = `${visibleName(name)} and ${visibleName(twin)}`;
	const where = differs === "case" ? "Windows and macOS keep only one of them" : "macOS keeps only one of them";
	return {
		path,
		key: baseNameOf(name),
		message: `The ${kind} ${names} differ only in ${differs}: ${where}`
	};
}

//#endregion
//#region src/rules/unresolved-require.ts
/** A `require` whose path nothing could be proved about: for projects that want every one of them to be known. */
const unresolvedRequire = {
	id: "unresolved-require",
	severity: "warning",
	defaultSetting: "off",
	summary: "A require whose path cannot be known, so that nothing checks it.",
	verdicts: ["unknown"],
	include({ path, fact, resolution, traces }) {
		if (resolution.kind !== "unknown" || !fact.keyword.startsWith("require")) return [];
		const message = `Nothing can be said about this path: ${displayName(resolution.why)}.`;
		return [{
			path,
			span: fact.span,
			message,
			key: fact.text,
			related: traces.map(relatedOf)
		}];
	}
};

//#endregion
//#region src/rules/rules.ts
/** Every rule, strongest first: of several findings at one place the first in this order stays. */
const rules = [
	malformedInclude,
	caseMismatch,
	notDeployed,
	missingRequire,
	missingInclude,
	missingTemplate,
	missingPath,
	missingAutoload,
	missingClass,
	autoloadMismatch,
	unresolvedRequire,
	suspiciousExtension,
	exposedSource,
	suspiciousName,
	unusedSuppression
];

//#endregion
export { slipBetween as a, unusedSuppression as c, compilePages as d, tidy as f, KNOWN_EXTENSIONS as i, uselessComment as l, isSentAsText as n, DEPLOYED_EXTENSIONS as o, putAsideName as r, isPhpExtension as s, rules as t, uselessEntry as u };