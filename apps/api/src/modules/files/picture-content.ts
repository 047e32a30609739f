import sharp from 'sharp';
import { badField } from '../../platform/errors.js';
import { turns } from '../../platform/turns.js';
import type { FileContent } from './file-content.js';

const MOST_PIXELS = 40_000_000;
/** A sheet of A4 at 300 dots an inch fits in. */
const LONGEST_SIDE = 4_096;
/** Enough to tell two scans apart, too little to read one. */
const THUMBNAIL_SIDE = 160;
const PATIENCE_SECONDS = 20;

sharp.cache(false);

/**
 * A JPEG, PNG or WebP made anew: upright, on white, JPEG, nothing kept but its pixels, so no place, no camera and no
 * second file behind it. Raises BAD_INPUT.
 */
export function pictureContent(upload: Buffer): Promise<FileContent> {
  return withTurn(() => madeAnew(upload));
}

/** Forty million pixels take a hundred megabytes while they are turned. */
const withTurn = turns(2);

async function madeAnew(upload: Buffer): Promise<FileContent> {
  const { width, height } = await sharp(upload, { limitInputPixels: false }).metadata().catch(damaged);
  if (width * height > MOST_PIXELS) {
    throw badField(
      'file',
      'TOO_MANY_PIXELS',
      `图片有 ${width} × ${height} 像素,最多四千万像素:请缩小后再传。`,
      `This picture has ${width} × ${height} pixels; at most 40 million. Make it smaller first.`,
    );
  }
  const { data, info } = await sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .flatten({ background: 'white' })
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColorspace('srgb')
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .timeout({ seconds: PATIENCE_SECONDS })
    .toBuffer({ resolveWithObject: true })
    .catch(damaged);
  const thumbnail = await sharp(data)
    .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer();
  const { width: keptWidth, height: keptHeight } = info;
  return {
    contentType: 'image/jpeg',
    content: data,
    thumbnail,
    width: keptWidth,
    height: keptHeight,
    pages: null,
  };
}

function damaged(): never {
  throw badField('file', 'DAMAGED', '图片已损坏,无法读取。', 'This picture is damaged and cannot be read.');
}
