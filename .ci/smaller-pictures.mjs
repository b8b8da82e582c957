/**
 * Rewrites the pictures of the gallery with a palette, which makes them about a quarter of the size. Where a picture
 * has more than 256 colours, some edges of letters change by less than a comparison of pictures sees.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [RGB, PALETTE, RGBA] = [2, 3, 6];

function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data });
    at += length + 12;
  }
  return chunks;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The bytes of all pixels: each line is stored as its difference from its neighbours. */
function unfiltered(stored, { width, height, channels }) {
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = stored[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x;
      const left = x < channels ? 0 : pixels[here - channels];
      const up = y === 0 ? 0 : pixels[here - stride];
      const corner = x < channels || y === 0 ? 0 : pixels[here - stride - channels];
      pixels[here] = stored[y * (stride + 1) + 1 + x] + predicted(filter, left, up, corner);
    }
  }
  return pixels;
}

function predicted(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The index of each pixel in a palette of the 256 most frequent colours; any other is drawn in the nearest of them. */
function indexed(pixels, channels) {
  const colourAt = (at) => pixels.readUIntBE(at * channels, 3);
  const size = pixels.length / channels;
  const counts = new Map();
  for (let at = 0; at < size; at += 1) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byCount.slice(0, 256);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of byCount.slice(256)) {
    const distances = palette.map((other) => distance(colour, other));
    indexOf.set(colour, distances.indexOf(Math.min(...distances)));
  }
  const indices = Buffer.alloc(size);
  for (let at = 0; at < size; at += 1) indices[at] = indexOf.get(colourAt(at)) ?? 0;
  return { indices, palette };
}

function distance(a, b) {
  return [16, 8, 0].reduce((sum, bits) => sum + (((a >> bits) & 255) - ((b >> bits) & 255)) ** 2, 0);
}

function smaller(png) {
  const chunks = chunksOf(png);
  const head = chunks[0].data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const type = head[9];
  if (head[8] !== 8 || head[12] !== 0 || (type !== RGB && type !== RGBA)) return png;
  const channels = type === RGB ? 3 : 4;
  const stored = inflateSync(
    Buffer.concat(chunks.filter((one) => one.type === 'IDAT').map(({ data }) => data)),
  );
  const { indices, palette } = indexed(unfiltered(stored, { width, height, channels }), channels);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) indices.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.from(head);
  header[9] = PALETTE;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const FOLDER = 'tests/gallery/pictures';
for (const name of readdirSync(FOLDER, { recursive: true })) {
  if (!name.endsWith('.png')) continue;
  const file = join(FOLDER, name);
  const png = readFileSync(file);
  const rewritten = smaller(png);
  if (rewritten.length < png.length) writeFileSync(file, rewritten);
}
