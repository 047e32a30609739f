import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { CreateAcceptanceCertificateInput, UpdateAcceptanceCertificateInput } from './contract.input.js';
import { AcceptanceCertificateType } from './contract.type.js';

@Resolver()
export class AcceptanceCertificateResolver {
  @Access('contract:write')
  @Mutation(() => AcceptanceCertificateType, {
    description:
      'Enters an acceptance certificate; accepted, it starts the clock. Raises NOT_FOUND, BAD_INPUT.',
  })
  async createAcceptanceCertificate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateAcceptanceCertificateInput, { description: 'What it is.' })
    input: CreateAcceptanceCertificateInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.acceptanceCertificates.create(input));
    return ctx.read(info, id);
  }

  @Access('contract:write')
  @Mutation(() => AcceptanceCertificateType, {
    description:
      'Changes a certificate and the coverage of the devices it lists. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async updateAcceptanceCertificate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateAcceptanceCertificateInput, { description: 'What changes.' })
    input: UpdateAcceptanceCertificateInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.acceptanceCertificates.update(id, input));
    return ctx.read(info, id);
  }

  @Access('contract:write')
  @Mutation(() => AcceptanceCertificateType, {
    description: 'A person confirms the start (Q5). Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async confirmAcceptanceCertificate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('acceptedOn', () => GraphQLPlainDate, { description: 'When it was accepted.' })
    acceptedOn: PlainDate,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.acceptanceCertificates.confirm(id, acceptedOn, version));
    return ctx.read(info, id);
  }

  @Access('contract:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a certificate that lists nothing. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteAcceptanceCertificate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.acceptanceCertificates.delete(id, version));
    return true;
  }

  @Access('contract:write')
  @Mutation(() => AcceptanceCertificateType, {
    description:
      'Lists devices on a certificate; one under another certificate of the contract moves here. Raises NOT_FOUND, BAD_INPUT.',
  })
  async listDevices(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('certificateId', () => ID, { description: 'Which certificate.' }) certificateId: string,
    @Arg('deviceIds', () => [ID], { description: '1 to 1,000 devices.' }) deviceIds: string[],
    @Arg('supplied', () => Boolean, {
      nullable: true,
      description: 'Whether the contract supplied them; left as it is when left out.',
    })
    supplied: boolean | null,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.listings.list(certificateId, deviceIds, supplied ?? null));
    return ctx.read(info, certificateId);
  }

  @Access('contract:write')
  @Mutation(() => AcceptanceCertificateType, {
    description: 'Takes a device off a certificate. Raises NOT_FOUND.',
  })
  async unlistDevice(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('certificateId', () => ID, { description: 'Which certificate.' }) certificateId: string,
    @Arg('deviceId', () => ID, { description: 'Which device.' }) deviceId: string,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.listings.unlist(certificateId, deviceId));
    return ctx.read(info, certificateId);
  }
}
