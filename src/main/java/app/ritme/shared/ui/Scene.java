package app.ritme.shared.ui;

/** The house in the woods above the sign-in page and before an arrival. */
public class Scene extends Drawing {

    public Scene() {
        super("scene");
    }
}
