/**
 * Scaled dot-product attention with several heads (Vaswani et al. 2017). `qkv` holds, for each of `count` places, its
 * query, its key and its value, `size` numbers each; the answer holds `size` numbers a place.
 */
export function attention(qkv: Float32Array, count: number, size: number, heads: number): Float32Array {
  const out = new Float32Array(count * size);
  const width = size / heads;
  const row = 3 * size;
  const share = new Float64Array(count);
  for (let head = 0; head < heads; head += 1)
    for (let place = 0; place < count; place += 1) {
      const query = place * row + head * width;
      let most = -Infinity;
      for (let other = 0; other < count; other += 1) {
        const key = other * row + size + head * width;
        let sum = 0;
        for (let i = 0; i < width; i += 1) sum += qkv[query + i]! * qkv[key + i]!;
        share[other] = sum / Math.sqrt(width);
        most = Math.max(most, share[other]!);
      }
      let whole = 0;
      for (let other = 0; other < count; other += 1) whole += share[other] = Math.exp(share[other]! - most);
      const to = place * size + head * width;
      for (let other = 0; other < count; other += 1) {
        const value = other * row + 2 * size + head * width;
        const part = share[other]! / whole;
        for (let i = 0; i < width; i += 1) out[to + i]! += part * qkv[value + i]!;
      }
    }
  return out;
}
