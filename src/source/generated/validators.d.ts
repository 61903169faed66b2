/* Generated from schemas/ by "npm run generate". Do not edit. */

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the error is about a key of the object and not about a value. */
  readonly propertyName?: string;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
export declare const setda: Validator;
export declare const bagian: Validator;
export declare const pembagian: Validator;
export declare const dasar: Validator;
export declare const peta: Validator;
