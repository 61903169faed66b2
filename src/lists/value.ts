/** A value as it stands in a section file. */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value };
