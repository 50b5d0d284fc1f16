import { type BuildingView, viewBuilding } from '../homes/building.ts';
import { type CaseLine, caseLine } from '../homes/view.ts';
import type { LoadedBlock } from './load-block.ts';

/** Everything the page of a block says, worked out. */
export type BlockView = {
  readonly name: string;
  readonly href: string;
  readonly patches: string;
  readonly responsible: readonly string[];
  readonly open: readonly CaseLine[];
  readonly building: BuildingView;
  readonly homes: readonly { readonly href: string; readonly address: string; readonly open: number }[];
};

/** Works out the page of a block as somebody may see it. */
export function viewBlock({ block, cases, responsible, homes }: LoadedBlock): BlockView {
  const parts = homes.map(({ address, reading }) => viewBuilding(reading, address));
  return {
    name: block.block,
    href: `/blocks/${encodeURIComponent(block.block)}`,
    patches: block.patches.join(', '),
    responsible,
    open: cases.map((one) => ({ ...caseLine(one), about: `${one.address}, ${caseLine(one).about}` })),
    building: {
      beforeLetting: parts.flatMap((part) => part.beforeLetting),
      defects: parts.flatMap((part) => part.defects),
      planned: alike(homes.map(({ reading }) => viewBuilding(reading).planned)),
      asbestos: parts.flatMap((part) => part.asbestos),
    },
    homes: block.homes.map(({ home, address }) => ({
      href: `/homes/${encodeURIComponent(home)}`,
      address,
      open: cases.filter((one) => one.home === home).length,
    })),
  };
}

/** A programme planned for many homes of a block is said once, with how many. */
function alike(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lists.flat()) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => `${line} (${count === 1 ? '1 home' : `${count} homes`})`);
}
