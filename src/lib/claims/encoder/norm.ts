/** Each row of numbers brought to mean 0 and spread 1, then scaled and shifted (Ba et al. 2016, layer normalization). */
export function layerNorm(x: Float32Array, [scale, shift]: readonly [Float32Array, Float32Array]): Float32Array {
  const size = scale.length;
  const out = new Float32Array(x.length);
  for (let start = 0; start < x.length; start += size) {
    let mean = 0;
    for (let i = 0; i < size; i += 1) mean += x[start + i]!;
    mean /= size;
    let spread = 0;
    for (let i = 0; i < size; i += 1) spread += (x[start + i]! - mean) ** 2;
    const by = 1 / Math.sqrt(spread / size + 1e-6);
    for (let i = 0; i < size; i += 1) out[start + i] = (x[start + i]! - mean) * by * scale[i]! + shift[i]!;
  }
  return out;
}

/** The first list plus the second, number by number, in place. */
export function plus(to: Float32Array, other: Float32Array): Float32Array {
  for (let i = 0; i < to.length; i += 1) to[i]! += other[i]!;
  return to;
}
