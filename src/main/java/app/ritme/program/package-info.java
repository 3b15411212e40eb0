/** What the house offers: programs, their days and blocks, in a draft and in published versions. */
@org.jspecify.annotations.NullMarked
package app.ritme.program;
