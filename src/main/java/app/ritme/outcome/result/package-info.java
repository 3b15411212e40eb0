/** Scores and measures of an edition by group, at moments counted from each stay, without anybody in them. */
@org.jspecify.annotations.NullMarked
package app.ritme.outcome.result;
