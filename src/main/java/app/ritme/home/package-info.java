/** What a guest takes home: the plan of signals, the plan for home, and who may read it. */
@org.jspecify.annotations.NullMarked
package app.ritme.home;
