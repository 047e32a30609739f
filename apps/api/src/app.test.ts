import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema, constraints, policy } from './app.js';
import { modules } from './modules/modules.js';
import { Access, accessRuleOf, gatherPolicy, Public, roles, rootFields } from './platform/access/index.js';
import { buildApiSchema } from './platform/graphql/schema.js';

/* Negative fixtures: what the build has to refuse. */

@Resolver()
class Forgotten {
  @Query(() => String, { description: 'Nobody said who may ask.' })
  forgotten(): string {
    return 'open by accident';
  }
}

@Resolver()
class Misspelled {
  @Access('devise:read')
  @Query(() => String, { description: 'No module grants this.' })
  misspelled(): string {
    return 'closed to all';
  }
}

@Resolver()
class Open {
  @Public()
  @Query(() => String, { description: 'Open on purpose.' })
  open(): string {
    return 'hello';
  }
}

describe('the schema', () => {
  it('[13] is not built with a root field that carries no access rule', () => {
    expect(() => buildApiSchema([Open, Forgotten], policy)).toThrow('Query.forgotten');
    expect(() => buildApiSchema([Open, Misspelled], policy)).toThrow('devise:read');
    expect(() => buildApiSchema([Open], policy)).not.toThrow();
  });

  it('[13] gives every root field a rule', () => {
    const fields = rootFields(apiSchema());
    expect(fields.length).toBeGreaterThan(10);
    for (const { path, field } of fields) expect(accessRuleOf(field), path).toBeDefined();
  });

  it('explains everything: it is the manual', () => {
    const silent: string[] = [];
    for (const type of Object.values(apiSchema().getTypeMap())) {
      if (type.name.startsWith('__') || ['Query', 'Mutation'].includes(type.name)) continue;
      if (!type.description) silent.push(type.name);
      // What a list can be sorted by says itself.
      if (isEnumType(type) && !type.name.endsWith('SortField')) {
        for (const value of type.getValues())
          if (!value.description) silent.push(`${type.name}.${value.name}`);
      }
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        const args = 'args' in field ? field.args : [];
        for (const arg of args) if (!arg.description) silent.push(`${type.name}.${field.name}(${arg.name})`);
      }
    }
    for (const { path, field } of rootFields(apiSchema())) {
      if (!field.description) silent.push(path);
      for (const arg of field.args) if (!arg.description) silent.push(`${path}(${arg.name})`);
    }
    expect(silent).toEqual([]);
  });
});

describe('the policy table', () => {
  it('lets administrators do everything, and nobody more than the role above', () => {
    expect(policy.of('ADMIN')).toEqual(policy.permissions);
    for (const role of roles)
      expect(policy.permissions).toEqual(expect.arrayContaining([...policy.of(role)]));
    expect(policy.allows('VIEWER', 'no:such')).toBe(false);
  });

  it('has one owner for each permission and each constraint', () => {
    expect(() => gatherPolicy([{ 'a:b': ['ADMIN'] }, { 'a:b': ['VIEWER'] }])).toThrow('a:b');
    const named = modules.flatMap((module) => Object.keys(module.constraints ?? {}));
    expect(Object.keys(constraints)).toHaveLength(named.length);
  });
});
