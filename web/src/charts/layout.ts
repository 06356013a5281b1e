import type { DyadRow } from '../core/rows';

interface Node {
  name: string;
  weight: number;
  x: number;
  y: number;
}

export interface Graph {
  nodes: Node[];
  edges: { dyad: DyadRow; from: Node; to: Node }[];
  heaviest: number;
}

/**
 * Places the actors of a few dozen pairs: springs along the pairs, repulsion between all, from a circle and without chance,
 * so that the same pairs always give the same picture (Fruchterman and Reingold 1991).
 */
export function layOut(dyads: readonly DyadRow[], width: number, height: number): Graph {
  const byName = new Map<string, Node>();
  for (const dyad of dyads) {
    for (const name of [dyad.actor, dyad.recipient]) {
      const node = byName.get(name) ?? { name, weight: 0, x: 0, y: 0 };
      node.weight += dyad.events;
      byName.set(name, node);
    }
  }

  const nodes = [...byName.values()].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  nodes.forEach((node, i) => {
    // A sunflower: the heaviest in the middle, nobody on another's place.
    const angle = i * 2.39996;
    const radius = Math.sqrt(i / Math.max(1, nodes.length));
    node.x = Math.cos(angle) * radius;
    node.y = Math.sin(angle) * radius;
  });
  const edges = dyads.map((dyad) => ({ dyad, from: byName.get(dyad.actor)!, to: byName.get(dyad.recipient)! }));
  const ideal = 1.3 / Math.sqrt(Math.max(1, nodes.length));
  const steps = 160;
  for (let step = 0; step < steps; step++) {
    const moves = nodes.map(() => ({ x: 0, y: 0 }));
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) {
        const dx = nodes[i]!.x - nodes[j]!.x;
        const dy = nodes[i]!.y - nodes[j]!.y;
        const push = (ideal * ideal) / Math.max(dx * dx + dy * dy, 1e-4);
        moves[i]!.x += dx * push;
        moves[i]!.y += dy * push;
        moves[j]!.x -= dx * push;
        moves[j]!.y -= dy * push;
      }
    }

    const indexOf = new Map(nodes.map((node, i) => [node, i]));
    for (const { from, to } of edges) {
      const dx = to.x - from.x;
      const dy = to.y - from.y;
      const pull = Math.hypot(dx, dy) / ideal / 2;
      const a = moves[indexOf.get(from)!]!;
      const b = moves[indexOf.get(to)!]!;
      a.x += dx * pull;
      a.y += dy * pull;
      b.x -= dx * pull;
      b.y -= dy * pull;
    }

    const reach = 0.15 * (1 - step / steps);
    nodes.forEach((node, i) => {
      // A little gravity keeps pairs that nobody links from drifting off.
      const x = moves[i]!.x - node.x * 0.4;
      const y = moves[i]!.y - node.y * 0.4;
      const length = Math.max(Math.hypot(x, y), 1e-6);
      node.x += (x / length) * Math.min(length, reach);
      node.y += (y / length) * Math.min(length, reach);
    });
  }

  fit(nodes, width, height);
  return { nodes, edges, heaviest: Math.max(1, ...nodes.map((node) => node.weight)) };
}

function fit(nodes: Node[], width: number, height: number): void {
  const margin = 30;
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  for (const node of nodes) {
    node.x = right > left ? margin + ((node.x - left) / (right - left)) * (width - 2 * margin) : width / 2;
    node.y = bottom > top ? margin + ((node.y - top) / (bottom - top)) * (height - 2 * margin) : height / 2;
  }
}
