/**
 * The house of README's architecture section as a check: data flows one way, and each room knows only the rooms before
 * it in this line.
 */
const LINE = [
  'vocabulary',
  'files',
  'sheets',
  'source',
  'wire',
  'lists',
  'intake',
  'merge',
  'model',
  'eligibility',
  'assign',
  'plan',
  'explain',
  'rules',
  'verdict',
  'messages',
  'findings',
  'reports',
  'forms',
  'typeset',
  'render',
  'cli',
];

const oneWay = LINE.map((room, place) => ({
  name: `${room}-knows-only-what-comes-before`,
  comment: 'Data flows one way; a room that knew a later one would close a circle.',
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: LINE.slice(place + 1).map((later) => `^src/${later}/`) },
})).filter(({ to }) => to.path.length > 0);

export default {
  forbidden: [
    ...oneWay,
    {
      name: 'assign-stands-alone',
      comment:
        'The engine gets numbers and gives numbers: it can be proven, measured and replaced on its own. Proofs may ask a solver.',
      severity: 'error',
      from: { path: '^src/assign/' },
      to: { pathNot: '^src/assign/|^node_modules/highs/' },
    },
    {
      name: 'vocabulary-is-the-ground',
      comment: 'Words, scales and notations lean on no other room.',
      severity: 'error',
      from: { path: '^src/vocabulary/' },
      to: { path: '^src/', pathNot: '^src/vocabulary/' },
    },
    {
      name: 'only-files-touches-the-disk',
      comment:
        'Tests and editors run in memory; the process itself (cli/start) reads the schemas of its own package.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(files/disk|cli/start)\\.ts$' },
      to: { path: ['^(node:)?fs', '^node_modules/write-file-atomic'] },
    },
    {
      name: 'yaml-behind-one-door',
      comment: 'A change of the YAML library must stay a change of the source room.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/source/' },
      to: { path: '^node_modules/yaml/' },
    },
    {
      name: 'commander-stays-in-cli',
      comment: 'Options and exit codes are the command line’s affair.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^node_modules/commander/' },
    },
    {
      name: 'colour-and-tables-stay-in-render',
      comment: 'Everything before render speaks of meaning, not of looks.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/render/' },
      to: { path: '^node_modules/(chalk|cli-table3|string-width)/' },
    },
    {
      name: 'printing-libraries-behind-one-door-each',
      comment: 'A change of a library for printing must stay a change of one file or folder.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(render/(docx/|zip\\.ts)|typeset/(png|rasterise)\\.ts)' },
      to: { path: '^node_modules/(docx|fflate|fast-png|@resvg)/' },
    },
    {
      name: 'no-ajv-at-run-time',
      comment: 'Validators are compiled from the schemas beforehand; loading ajv would double the start-up.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/ajv' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or have a third between them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody uses is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['^src/cli/start\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'bin-starts-the-program-only',
      comment: 'bin/ starts the compiled program, nothing else.',
      severity: 'error',
      from: { path: '^bin/' },
      to: { pathNot: '^dist/main\\.js$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
