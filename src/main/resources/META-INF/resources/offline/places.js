// The places of a workout as it is by now: those of its plan, folded with what was done otherwise, by the rule of `Places` in
// the house. A place that something else is done instead of stays where it is, with what was done there.

const placeOf = (row, sets) => ({
  row, done: sets.filter(({ planned }) => planned === row.id).map(({ at }) => Date.parse(at)),
});

/** How many sets are asked by now; where something else is done instead, no more than were done. */
const asked = ({ row, done, kept, replacedBy }) => (replacedBy ? done.length : kept ?? row.sets);

const missing = (place) => (place.replacedBy ? 0 : Math.max(0, asked(place) - place.done.length));

/** One set where none was done before that moment, and no more where some were. */
const shortened = (place, moment) => {
  const before = place.done.filter((at) => at <= moment).length;
  return { ...place, kept: Math.min(place.row.sets, Math.max(1, before)) };
};

/** @param workout what is planned in it, its changes in their order, and its sets */
export const placesOf = ({ planned, changes, sets }) => {
  const all = planned.map((row) => placeOf(row, sets));
  let isShortened = false;
  const indexOf = (id) => all.findIndex(({ row }) => row.id === id);
  const replace = (at, values) => { all[at] = { ...all[at], ...values }; };
  const every = (change) => all.forEach((place, at) => { all[at] = change(place); });
  const before = (at) => (at < 0 ? -1 : indexOf(all[at].insteadOf));

  const earlier = (at, exercise) => {
    const other = before(at);
    return other < 0 || all[other].row.exercise === exercise ? other : earlier(other, exercise);
  };

  const make = {
    /** Swapped for what stood there before, that goes on. */
    SWAP: (at, { id, place, put }) => {
      const other = earlier(at, put.exercise);
      replace(at, { replacedBy: other < 0 ? id : all[other].row.id });
      if (other < 0) all.splice(at + 1, 0, { ...placeOf(put, sets), insteadOf: place });
      else replace(other, { replacedBy: undefined });
    },
    ADD: (at, { put }) => { all.splice(at + 1, 0, placeOf(put, sets)); },
    MORE: (at) => {
      const { row, kept } = all[at];
      replace(at, { row: { ...row, sets: row.sets + 1 }, kept: kept === undefined ? undefined : kept + 1 });
    },
    SHORTEN: (_, { at }) => {
      isShortened = true;
      every((place) => shortened(place, Date.parse(at)));
    },
    LENGTHEN: () => {
      isShortened = false;
      every((place) => ({ ...place, kept: undefined }));
    },
  };
  for (const change of changes) {
    const at = indexOf(change.place);
    // what was taken back on this device takes along what was about its place
    if (at >= 0) make[change.kind](at, change);
  }

  /** Where what is done at this place is done by now. */
  const open = (id) => {
    const other = all[indexOf(id)]?.replacedBy;
    return other ? open(other) : id;
  };
  const sum = (places) => places.map(missing).reduce((one, other) => one + other, 0);
  return {
    isShortened,
    open,
    /** What was to be done here before something else was chosen. */
    before: (id) => all[before(indexOf(id))]?.row,
    /** Whether fewer sets would be left, and still some. */
    canShorten: (moment) => {
      const left = sum(all.map((place) => shortened(place, moment)));
      return !isShortened && left > 0 && left < sum(all);
    },
    /** Those that are done or were; what is done otherwise and has no set is not among them. */
    shown: () => all.filter(({ replacedBy, done }) => !replacedBy || done.length)
      .map((place) => ({ ...place.row, sets: asked(place), isOver: Boolean(place.replacedBy) })),
  };
};
