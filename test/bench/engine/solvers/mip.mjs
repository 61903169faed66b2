/**
 * The assignment as a mixed-integer program: the highest utilisation, column 0, as low as can be; one column for each
 * job and candidate; a row for each job, person and separation.
 */

/** Columns by rows, in the terms of no solver: `columns[c]` lists [row, value]. */
export function mipOf({ capacities, jobs, separations }) {
  const rows = [
    ...jobs.map(() => ({ kind: 'equal', value: 1 })),
    ...capacities.map(() => ({ kind: 'most', value: 0 })),
  ];
  const apart = jobs.map(() => []);
  for (const [one, other] of separations) {
    for (const person of jobs[one].people.filter((either) => jobs[other].people.includes(either))) {
      for (const job of [one, other]) apart[job].push({ person, row: rows.length });
      rows.push({ kind: 'most', value: 1 });
    }
  }
  const personRow = (person) => jobs.length + person;
  const columns = [{ entries: capacities.map((_, person) => [personRow(person), -1]) }];
  jobs.forEach(({ minutes, people }, job) => {
    for (const person of people) {
      const separated = apart[job].filter((row) => row.person === person).map(({ row }) => [row, 1]);
      const entries = [[job, 1], [personRow(person), minutes / capacities[person]], ...separated];
      columns.push({ job, person, entries });
    }
  });
  return { rows, columns };
}

/** Who owns each job, from the values of the columns. */
export function ownersOf({ columns }, values) {
  const owners = [];
  columns.forEach(({ job, person }, at) => {
    if (job !== undefined && values[at] > 0.5) owners[job] = person;
  });
  return owners;
}

/** The program for HiGHS. */
export function sparseModel({ rows, columns }, { constants, infinity }) {
  const [numCols, numRows] = [columns.length, rows.length];
  const entries = columns.flatMap((column) => column.entries);
  const starts = [0];
  for (const column of columns) starts.push(starts.at(-1) + column.entries.length);
  const { continuous, integer } = constants.variableType;
  return {
    numCols,
    numRows,
    colCost: Float64Array.from(columns, (_, at) => (at === 0 ? 1 : 0)),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(columns, (_, at) => (at === 0 ? infinity : 1)),
    rowLower: Float64Array.from(rows, ({ kind, value }) => (kind === 'equal' ? value : -infinity)),
    rowUpper: Float64Array.from(rows, ({ value }) => value),
    integrality: Int32Array.from(columns, (_, at) => (at === 0 ? continuous : integer)),
    matrix: {
      format: 'csc',
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(entries, ([row]) => row),
      values: Float64Array.from(entries, ([, value]) => value),
    },
  };
}

/** The program as a file in free MPS: columns C0, C1 and so on. */
export function mpsText({ rows, columns }) {
  const lines = ['NAME bench FREE', 'ROWS', ' N most'];
  rows.forEach(({ kind }, row) => lines.push(` ${kind === 'equal' ? 'E' : 'L'} R${row}`));
  lines.push('COLUMNS', ' C0 most 1');
  columns.forEach(({ entries }, at) => {
    if (at === 1) lines.push(" M1 'MARKER' 'INTORG'");
    for (const [row, value] of entries) lines.push(` C${at} R${row} ${value}`);
  });
  lines.push(" M2 'MARKER' 'INTEND'", 'RHS');
  rows.forEach(({ value }, row) => value !== 0 && lines.push(` RHS R${row} ${value}`));
  lines.push('BOUNDS');
  columns.forEach((_, at) => at > 0 && lines.push(` UP BND C${at} 1`));
  return `${[...lines, 'ENDATA'].join('\n')}\n`;
}
