/** Small Vaadin pieces every screen is made of; they know the look and the language, but no feature. */
@org.jspecify.annotations.NullMarked
package app.ritme.shared.ui;
