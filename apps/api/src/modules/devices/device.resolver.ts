import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate, PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CreateDeviceInput,
  DeviceFilter,
  DeviceSort,
  type DeviceSortField,
  UpdateDeviceInput,
} from './device.input.js';
import { DevicePage, DeviceType } from './device.type.js';

@Resolver()
export class DeviceResolver {
  @Access('device:read')
  @Query(() => DevicePage, { description: 'Devices, the installed base.' })
  devices(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => DeviceFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: DeviceFilter | null,
    @Arg('sort', () => [DeviceSort], {
      nullable: true,
      description: 'In which order; by serial when left out.',
    })
    _sort: SortOf<keyof typeof DeviceSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('device:read')
  @Query(() => DeviceType, { nullable: true, description: 'One device. Raises NOT_FOUND.' })
  device(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('device:write')
  @Mutation(() => DeviceType, { description: 'Enters a device. Raises BAD_INPUT (a serial that is taken).' })
  async createDevice(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateDeviceInput, { description: 'What it is.' }) input: CreateDeviceInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.devices.create(input));
    return ctx.read(info, id);
  }

  @Access('device:write')
  @Mutation(() => DeviceType, { description: 'Changes a device. Raises NOT_FOUND, CONFLICT, BAD_INPUT.' })
  async updateDevice(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateDeviceInput, { description: 'What changes.' }) input: UpdateDeviceInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.devices.update(id, input));
    return ctx.read(info, id);
  }

  @Access('device:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a device nothing depends on. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteDevice(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.devices.delete(id, version));
    return true;
  }

  @Access('device:write')
  @Mutation(() => DeviceType, {
    description: 'Takes a device out of service. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async retireDevice(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('on', () => GraphQLPlainDate, { description: 'Its last day in service.' }) on: PlainDate,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.devices.retire(id, on, version));
    return ctx.read(info, id);
  }
}
