/** The pages under {@code /operator}. */
@org.jspecify.annotations.NullMarked
package app.ritme.operator.ui;
