import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** What can be said of an operation once and for all, before its variables are known. */
export interface OperationFacts {
  /** `__schema` or `__type` anywhere in the document. */
  readonly asksForSchema: boolean;
  /** The root fields that will run; null when a directive has a word in it. */
  readonly rootFields: readonly FieldNode[] | null;
}

/** Looked up by the operation, which Apollo keeps with the document. */
export function factsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  type: GraphQLObjectType,
): OperationFacts {
  const facts = known.get(operation) ?? {
    asksForSchema: asksForSchema(document),
    rootFields: hasDirectives(document) ? null : rootFieldsOf(document, operation, type, {}),
  };
  known.set(operation, facts);
  return facts;
}

const known = new WeakMap<OperationDefinitionNode, OperationFacts>();

/** The root fields that will run: through fragments, without what @skip and @include leave out. */
export function rootFieldsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  type: GraphQLObjectType,
  variables: Record<string, unknown> | undefined,
): FieldNode[] {
  const fields: FieldNode[] = [];
  const fragments = fragmentsOf(document);
  const entered = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      // Without valid variables nothing is left out: the stricter reading.
      if (variables && isLeftOut(node, variables)) continue;
      if (node.kind === Kind.FIELD) fields.push(node);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (!entered.has(node.name.value)) {
        entered.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return fields.filter((field) => field.name.value in type.getFields());
}

function isLeftOut(node: SelectionNode, variables: Record<string, unknown>): boolean {
  if (!node.directives?.length) return false;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if === true || include?.if === false;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
}

function hasDirectives(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.DIRECTIVE]: () => {
      found = true;
    },
  });
  return found;
}

function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    [Kind.FIELD]: (node) => {
      if (node.name.value === '__schema' || node.name.value === '__type') asks = true;
    },
  });
  return asks;
}
