import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { Context } from '../services.js';
import {
  RenewCertificateInput,
  ReviewCertificateInput,
  RevokeCertificateInput,
  UpdateCertificateInput,
} from './certificate.input.js';
import type { CertificateScope } from './certificate-type.entity.js';

/** Whose certificates are meant, and what they are called. */
export interface CertificateKind {
  readonly scope: CertificateScope;
  /** The end of the names of its mutations: `updateCertificate`. */
  readonly name: string;
  /** As a description says it: `a certificate`. */
  readonly one: string;
  readonly type: ClassType;
}

/** What is done to a certificate that is there: the same for those of people and of the company. */
export function certificateActs({ scope, name, one, type }: CertificateKind) {
  @Resolver()
  abstract class CertificateActs {
    @Access('certificate:write')
    @Mutation(() => type, {
      name: `update${name}`,
      description: `Changes ${one}. Raises NOT_FOUND, CONFLICT, BAD_INPUT.`,
    })
    async update(
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
      @Arg('id', () => ID, { description: 'Which one.' }) id: string,
      @Arg('input', () => UpdateCertificateInput, { description: 'What changes.' })
      input: UpdateCertificateInput,
    ): Promise<unknown> {
      await ctx.inTransaction((s) => s.certificates.update(scope, id, input));
      return ctx.read(info, id);
    }

    @Access('certificate:write')
    @Mutation(() => type, {
      name: `renew${name}`,
      description: 'Enters the one that follows and answers it; once each. Raises NOT_FOUND, BAD_INPUT.',
    })
    async renew(
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
      @Arg('id', () => ID, { description: 'Which one is renewed.' }) id: string,
      @Arg('input', () => RenewCertificateInput, { description: 'What the new one says.' })
      input: RenewCertificateInput,
    ): Promise<unknown> {
      const renewal = await ctx.inTransaction((s) => s.certificates.renew(scope, id, input));
      return ctx.read(info, renewal);
    }

    @Access('certificate:write')
    @Mutation(() => type, {
      name: `review${name}`,
      description: 'Records a review that was passed. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
    })
    async review(
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
      @Arg('id', () => ID, { description: 'Which one.' }) id: string,
      @Arg('input', () => ReviewCertificateInput, { description: 'The review.' })
      input: ReviewCertificateInput,
    ): Promise<unknown> {
      await ctx.inTransaction((s) => s.certificateReviews.review(scope, id, input));
      return ctx.read(info, id);
    }

    @Access('certificate:write')
    @Mutation(() => type, {
      name: `revoke${name}`,
      description: `Revokes ${one} from a day on. Raises NOT_FOUND, CONFLICT, BAD_INPUT.`,
    })
    async revoke(
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
      @Arg('id', () => ID, { description: 'Which one.' }) id: string,
      @Arg('input', () => RevokeCertificateInput, { description: 'From when, and why.' })
      input: RevokeCertificateInput,
    ): Promise<unknown> {
      await ctx.inTransaction((s) => s.certificates.revoke(scope, id, input));
      return ctx.read(info, id);
    }

    @Access('certificate:write')
    @Mutation(() => type, {
      name: `reinstate${name}`,
      description:
        'Takes back a revocation that was a mistake. Raises NOT_FOUND, CONFLICT, BAD_INPUT (not revoked, no reason).',
    })
    async reinstate(
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
      @Arg('id', () => ID, { description: 'Which one.' }) id: string,
      @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
      @Arg('reason', () => String, { description: 'Why, for the audit trail.' }) reason: string,
    ): Promise<unknown> {
      await ctx.inTransaction((s) => s.certificates.reinstate(scope, id, version, reason));
      return ctx.read(info, id);
    }

    @Access('certificate:write')
    @Mutation(() => Boolean, {
      name: `delete${name}`,
      description: `Deletes ${one} entered by mistake: without scans, reviews or a renewal. Raises NOT_FOUND, CONFLICT, IN_USE.`,
    })
    async delete(
      @Ctx() ctx: Context,
      @Arg('id', () => ID, { description: 'Which one.' }) id: string,
      @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
    ): Promise<boolean> {
      await ctx.inTransaction((s) => s.certificates.delete(scope, id, version));
      return true;
    }
  }
  return CertificateActs;
}
