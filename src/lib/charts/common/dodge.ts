/** A label that would like to be centred on `y`. */
export interface Wish {
	y: number;
	height: number;
}

interface Cluster {
	members: Wish[];
	top: number;
	height: number;
}

const clusterTop = ({ members }: Pick<Cluster, 'members'>): number => {
	let offset = 0;
	const tops = members.map(({ y, height }) => {
		const top = y - height / 2 - offset;
		offset += height;
		return top;
	});
	return tops.reduce((sum, top) => sum + top, 0) / tops.length;
};

/**
 * Centres for labels stacked without overlap, in order, each as near to its wish as its neighbours
 * allow (neighbours that collide are moved together, around the mean of their wishes), none above
 * `top`. Wishes must come sorted by `y`. `([{y: 10, height: 10}, {y: 10, height: 10}], 0)` → `[5, 15]`
 */
export const dodge = (wishes: Wish[], top: number): number[] => {
	const clusters: Cluster[] = [];
	for (const wish of wishes) {
		let cluster: Cluster = { members: [wish], top: wish.y - wish.height / 2, height: wish.height };
		cluster.top = Math.max(top, cluster.top);
		for (
			let last = clusters.at(-1);
			last && last.top + last.height > cluster.top;
			last = clusters.at(-1)
		) {
			clusters.pop();
			const members = [...last.members, ...cluster.members];
			cluster = {
				members,
				top: Math.max(top, clusterTop({ members })),
				height: last.height + cluster.height
			};
		}
		clusters.push(cluster);
	}
	return clusters.flatMap((cluster) => {
		let y = cluster.top;
		return cluster.members.map(({ height }) => {
			y += height;
			return y - height / 2;
		});
	});
};
