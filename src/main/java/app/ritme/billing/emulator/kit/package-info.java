/** What all resources do alike. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.emulator.kit;
