/** Who does not know the house yet: its page for everybody, and the introduction talk somebody asks for there. */
@org.jspecify.annotations.NullMarked
package app.ritme.enquiry;
