package app.ritme.shared.ui;

import app.ritme.shared.Refusal;

/** In place of what is not open to who asks: that it is not, and why. */
public class ClosedBox extends CardBox {

    public ClosedBox(String title, Refusal why) {
        add(new EmptyState(Icons.LOCK, title, getTranslation(why.key(), why.arguments())));
    }
}
