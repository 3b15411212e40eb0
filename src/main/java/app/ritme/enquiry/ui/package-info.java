/** The page for everybody, the page behind the mailed link, and what managers decide about both. */
@org.jspecify.annotations.NullMarked
package app.ritme.enquiry.ui;
