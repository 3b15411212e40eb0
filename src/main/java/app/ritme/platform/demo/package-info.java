/** The demo: two made-up houses, made through the real services when the profile {@code demo} is on. */
@org.jspecify.annotations.NullMarked
package app.ritme.platform.demo;
