import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { badField } from '../../platform/errors.js';

/** A photo as it is kept and as it is shown in lists. */
export interface PhotoImage {
  readonly content: Buffer;
  readonly thumbnail: Buffer;
  /** SHA-256 of `content`, in hexadecimal. */
  readonly digest: string;
}

const MOST_PIXELS = 40_000_000;
const LONGEST_SIDE = 1_600;
const THUMBNAIL_SIDE = 160;

// A photo now and then: a cache would only hold memory.
sharp.cache(false);

/**
 * Makes a JPEG, PNG or WebP anew: upright, WebP, nothing kept but its pixels, so no place, no camera and no
 * second file behind it. Raises BAD_INPUT (not such a picture whatever its name, too many pixels, damaged).
 */
export async function photoImage(upload: Buffer): Promise<PhotoImage> {
  // By its first bytes: nothing else, SVG least of all, reaches a decoder.
  if (!isPicture(upload)) {
    throw badField(
      'file',
      'NOT_A_PHOTO',
      '请上传 JPEG、PNG 或 WebP 图片。',
      'Send a JPEG, PNG or WebP picture.',
    );
  }
  const { width, height } = await sharp(upload, { limitInputPixels: false }).metadata().catch(damaged);
  if (width * height > MOST_PIXELS) {
    throw badField(
      'file',
      'TOO_MANY_PIXELS',
      `图片有 ${width} × ${height} 像素,最多四千万像素:请缩小后再传。`,
      `This picture has ${width} × ${height} pixels; at most 40 million. Make it smaller first.`,
    );
  }
  const upright = sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient();
  const fitting = (side: number, quality: number) =>
    upright
      .clone()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality })
      .toBuffer();
  const content = await fitting(LONGEST_SIDE, 82).catch(damaged);
  const thumbnail = await fitting(THUMBNAIL_SIDE, 75).catch(damaged);
  return { content, thumbnail, digest: createHash('sha256').update(content).digest('hex') };
}

function isPicture(bytes: Buffer): boolean {
  const starts = (text: string, at = 0) => bytes.toString('latin1', at, at + text.length) === text;
  return starts('\xff\xd8\xff') || starts('\x89PNG\r\n\x1a\n') || (starts('RIFF') && starts('WEBP', 8));
}

function damaged(): never {
  throw badField('file', 'DAMAGED', '图片已损坏,无法读取。', 'This picture is damaged and cannot be read.');
}
