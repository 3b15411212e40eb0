/** What the emulator remembers, its time, and how it shows and refuses. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.emulator.world;
