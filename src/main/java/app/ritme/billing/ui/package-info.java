/** The subscription of the house, for who handles it. */
@org.jspecify.annotations.NullMarked
package app.ritme.billing.ui;
