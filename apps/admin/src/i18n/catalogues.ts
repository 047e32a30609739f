import { en } from './en';
import { zh } from './zh';

export const catalogues = { 'zh-CN': zh, en };
