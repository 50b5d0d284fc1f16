/** What a field of an entry about to be recorded holds; undefined where it was left empty. */
export function valueIn<T>(fields: object, name: string): T | undefined {
  return Object.hasOwn(fields, name) ? ((fields as Readonly<Record<string, unknown>>)[name] as T) : undefined;
}
