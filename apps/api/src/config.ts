import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { StartupProblem } from './platform/startup-problem.js';
import { isStorageUrl } from './platform/storage/index.js';
import { parseKey, parseKeys, type VaultSettings } from './platform/vault/index.js';

/** Settings of one process. This file is the only reader of `process.env`. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that holds the embedded database and our files. */
  readonly home: string;
  /** Null: start the embedded database. */
  readonly databaseUrl: string | null;
  readonly poolSize: number;
  readonly demo: 'auto' | 'off';
  readonly logLevel: (typeof logLevels)[number];
  /** How many proxies stand in front: exactly so many X-Forwarded-For entries are believed. */
  readonly trustProxy: number;
  /** Origins that may change something, besides the address the request itself came to. */
  readonly publicOrigins: readonly string[];
  readonly sessionIdleMinutes: number;
  readonly sessionMaxHours: number;
  /** Keys of the vault; both null: those in `<home>/keys`, made at the first start. */
  readonly vault: VaultSettings;
  /** Where files lie: `file:` or `s3:` (platform/storage); null: in `<home>/files`. */
  readonly storageUrl: string | null;
  /** clamd that looks uploads through: `tcp://host:3310` or `unix:///path`; null: nobody does. */
  readonly clamdUrl: string | null;
  /** SMTP server that takes our letters; null: they are written into `<home>/mail`. */
  readonly mailUrl: string | null;
  /** Sender of our letters, like `践诺 <jiannuo@example.cn>`. */
  readonly mailFrom: string;
}

/** Where the workspace lies, whether we run from `src` or from `dist`. */
export const workspaceRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** @throws StartupProblem naming every variable that is wrong, all at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = environment()): Config {
  const given = Object.fromEntries(
    Object.keys(variables).flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  );
  const parsed = z.object(variables).safeParse(given);
  if (!parsed.success) throw problems(parsed.error);
  const value = parsed.data;
  if ((value.JIANNUO_KEYS === undefined) !== (value.JIANNUO_INDEX_KEY === undefined)) throw oneKeyAlone();
  return {
    port: value.PORT,
    host: value.HOST,
    home: resolve(workspaceRoot, value.JIANNUO_HOME),
    databaseUrl: value.DATABASE_URL ?? null,
    poolSize: value.DATABASE_POOL_SIZE ?? 2 * availableParallelism(),
    demo: value.JIANNUO_DEMO,
    logLevel: value.LOG_LEVEL,
    trustProxy: value.TRUST_PROXY,
    publicOrigins: value.PUBLIC_ORIGINS,
    sessionIdleMinutes: value.SESSION_IDLE_MINUTES,
    sessionMaxHours: value.SESSION_MAX_HOURS,
    storageUrl: value.STORAGE_URL ?? null,
    vault: { keys: value.JIANNUO_KEYS ?? null, indexKey: value.JIANNUO_INDEX_KEY ?? null },
    clamdUrl: value.CLAMD_URL ?? null,
    mailUrl: value.MAIL_URL ?? null,
    mailFrom: value.MAIL_FROM,
  };
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/** Every variable we know, with its default. `.env.example` explains them; a test holds the two equal. */
export const variables = {
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().min(1).default('0.0.0.0'),
  JIANNUO_HOME: z.string().min(1).default('./.jiannuo'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, hostname: /.*/ }).optional(),
  DATABASE_POOL_SIZE: whole(1, 100).optional(),
  JIANNUO_DEMO: z.enum(['auto', 'off']).default('auto'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  TRUST_PROXY: whole(0, 10).default(0),
  PUBLIC_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().refine(isOrigin, 'has to be like https://jiannuo.example.cn'))),
  SESSION_IDLE_MINUTES: whole(1, 24 * 60).default(30),
  SESSION_MAX_HOURS: whole(1, 24 * 30).default(12),
  // Neither message says what was given.
  JIANNUO_KEYS: z
    .string()
    .refine(
      (text) => parseKeys(text) !== null,
      'has to be like 2026:<base64 of 32 bytes>, several separated by commas',
    )
    .optional(),
  JIANNUO_INDEX_KEY: z
    .string()
    .refine((text) => parseKey(text) !== null, 'has to be 32 bytes in base64')
    .optional(),
  STORAGE_URL: z
    .string()
    .refine(isStorageUrl, 'has to be like s3://id:secret@host/bucket or file:///folder')
    .optional(),
  CLAMD_URL: z
    .string()
    .regex(
      /^(tcp:\/\/[^/]+|unix:\/\/\/.+)$/,
      'has to be like tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.ctl',
    )
    .refine(URL.canParse)
    .optional(),
  MAIL_URL: z.url({ protocol: /^smtps?$/, hostname: /.*/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>$/, 'has to be like 践诺 <jiannuo@example.cn>')
    .default('践诺 Jiannuo <jiannuo@localhost>'),
} as const;

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function oneKeyAlone(): StartupProblem {
  return new StartupProblem(
    'JIANNUO_KEYS 和 JIANNUO_INDEX_KEY 要么都填,要么都不填。',
    'Set both JIANNUO_KEYS and JIANNUO_INDEX_KEY, or neither.',
  );
}

function problems(error: z.ZodError): StartupProblem {
  const lines = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  return new StartupProblem(`环境变量有误:${lines}`, `Wrong environment variables: ${lines}`);
}

/** The environment, completed by the `.env` file of the workspace where there is one. */
function environment(): NodeJS.ProcessEnv {
  try {
    process.loadEnvFile(join(workspaceRoot, '.env'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return process.env;
}
