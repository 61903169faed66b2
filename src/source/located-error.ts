import type { Path } from './document.ts';
import type { SchemaError } from './generated/validators.js';

/** An error with the path of what it is about: for one about a free key (a competence, a jenjang), of that entry. */
export interface LocatedError extends SchemaError {
  readonly path: Path;
}

export function locate(error: SchemaError): LocatedError {
  const parent = pathOf(error.instancePath);
  return { ...error, path: error.propertyName === undefined ? parent : [...parent, error.propertyName] };
}

/** "/tugas/3/norma" → ["tugas", 3, "norma"]. */
function pathOf(instancePath: string): Path {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
