/** The keys under which texts are sealed: how they wrap each other, and how each is renewed while everybody goes on. */
@org.jspecify.annotations.NullMarked
package app.ritme.people.keys;
