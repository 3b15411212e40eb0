package app.ritme.shared.ui;

/** The row of trees behind the head of a page: decoration. */
public class TreeLine extends Drawing {

    public TreeLine() {
        super("tree-line");
    }
}
