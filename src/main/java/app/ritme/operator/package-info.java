/** Where who runs this server looks after its houses: pages outside any house, which never show what belongs to one. */
@org.jspecify.annotations.NullMarked
package app.ritme.operator;
