import { createHash } from 'node:crypto';
import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
export type Variables = Readonly<Record<string, unknown>>;

/** Where a selection stands: the fragments of its document and the coerced variables of its request. */
export interface SelectionScope {
  readonly fragments: Fragments;
  readonly variables: Variables;
}

/** One field of the answer: all nodes of the selection that share a key, merged. */
export interface Picked {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

/** Under which key a field stands in its row. */
export type Keying = (node: FieldNode) => string;

/** Fast lane: the key of the response, since the text goes out as it is. */
export const responseKey: Keying = (node) => node.alias?.value ?? node.name.value;

/**
 * Normal lane: the name of the field, where graphql-js and field resolvers look for it. A field with
 * arguments stands under its name and a digest of them, so that two uses in one place do not collide.
 */
export const storedKey: Keying = (node) => {
  if (!node.arguments?.length) return node.name.value;
  let key = storedKeys.get(node);
  if (!key) {
    const text = [...node.arguments].map(print).sort().join(',');
    key = `${node.name.value}#${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    storedKeys.set(node, key);
  }
  return key;
};
const storedKeys = new WeakMap<FieldNode, string>();

/** The fields selected on an object type, in order, with fragments opened and directives obeyed. */
export function pick(
  typeName: string,
  selections: readonly SelectionSetNode[],
  keying: Keying,
  scope: SelectionScope,
): Picked[] {
  const found = new Map<string, [FieldNode, ...FieldNode[]]>();
  const opened = new Set<string>();
  const walk = (selection: SelectionSetNode): void => {
    for (const node of selection.selections) {
      if (!isIncluded(node.directives, scope.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = keying(node);
        const nodes = found.get(key);
        if (nodes) nodes.push(node);
        else found.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (!node.typeCondition || node.typeCondition.name.value === typeName) walk(node.selectionSet);
      } else {
        const fragment = scope.fragments[node.name.value];
        if (!fragment || opened.has(node.name.value)) continue;
        opened.add(node.name.value);
        if (fragment.typeCondition.name.value === typeName) walk(fragment.selectionSet);
      }
    }
  };
  selections.forEach(walk);
  return [...found].map(([key, nodes]) => ({ key, name: nodes[0].name.value, nodes }));
}

/** The selection sets below a picked field. */
export function selectionsOf(picked: Picked): SelectionSetNode[] {
  return picked.nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
}

/** The variables that decide which fields an operation has: they are part of the key of its plan. */
export function directiveVariables(operation: OperationDefinitionNode, fragments: Fragments): string[] {
  const names = new Set<string>();
  const opened = new Set<string>();
  const note = (directives: readonly DirectiveNode[] | undefined): void => {
    for (const directive of directives ?? []) {
      const value = conditionOf(directive);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    }
  };
  const walk = (selection: SelectionSetNode | undefined): void => {
    for (const node of selection?.selections ?? []) {
      note(node.directives);
      if (node.kind !== Kind.FRAGMENT_SPREAD) walk(node.selectionSet);
      else if (!opened.has(node.name.value)) {
        opened.add(node.name.value);
        walk(fragments[node.name.value]?.selectionSet);
      }
    }
  };
  walk(operation.selectionSet);
  return [...names].sort();
}

function isIncluded(directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean {
  for (const directive of directives ?? []) {
    const value = conditionOf(directive);
    if (!value) continue;
    const met = value.kind === Kind.VARIABLE ? variables[value.name.value] === true : isTrue(value);
    if (met === (directive.name.value === 'skip')) return false;
  }
  return true;
}

function conditionOf(directive: DirectiveNode): ValueNode | undefined {
  if (directive.name.value !== 'skip' && directive.name.value !== 'include') return undefined;
  return directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
}

function isTrue(value: ValueNode): boolean {
  return value.kind === Kind.BOOLEAN && value.value;
}
