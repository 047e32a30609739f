import { type ClassType, Field } from 'type-graphql';

type TypeThunk = () => ClassType | [ClassType] | object;

/**
 * Adds a field to the type of another module. Relations point from child to parent; the list of children
 * on a parent is contributed by the child's module, so that no two files need each other.
 */
export function contribute(
  parent: ClassType,
  name: string,
  of: TypeThunk,
  description: string,
  options: { readonly nullable?: boolean } = {},
): void {
  Field(of as () => ClassType, { description, ...options })(parent.prototype, name);
}

/** The body of a field with arguments: its value comes from the compiled read. */
export function answeredByTheRead(): never {
  throw new Error('The compiled read answers this field.');
}
