package app.ritme.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * What somebody wrote, with the little that its marks ask for: {@code *weight*}, {@code **more of it**} and lists. All else
 * that Markdown knows, such as links, pictures and HTML, stands there as it was typed; nothing is ever fetched.
 */
public class GentleText extends Div {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    public GentleText(String written) {
        addClassName("gentle");
        PARSER.parse(written).accept(new Drawing(getElement(), written));
    }

    /** The words alone, without the marks and in one line, for where there is no room. */
    public static String plain(String written) {
        var words = new StringBuilder();
        PARSER.parse(written).accept(new Words(words, written));
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    /** As it was typed. */
    private static String source(Node node, String written) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.stream()
                .map(span -> written.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining("\n"));
    }

    /** Knows what is drawn; whatever else there is comes as it was typed. */
    private abstract static class Known extends AbstractVisitor {

        private final String written;

        Known(String written) {
            this.written = written;
        }

        abstract void typed(String words);

        @Override
        protected void visitChildren(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                if (isKnown(child)) {
                    child.accept(this);
                } else {
                    typed(source(child, written));
                }
            }
        }

        private static boolean isKnown(Node node) {
            return switch (node) {
                case Paragraph _,
                        Text _,
                        Emphasis _,
                        StrongEmphasis _,
                        SoftLineBreak _,
                        HardLineBreak _,
                        BulletList _,
                        OrderedList _,
                        ListItem _ -> true;
                default -> false;
            };
        }

        @Override
        public void visit(Text text) {
            typed(text.getLiteral());
        }
    }

    private static final class Drawing extends Known {

        private Element here;

        Drawing(Element root, String written) {
            super(written);
            this.here = root;
        }

        @Override
        void typed(String words) {
            here.appendChild(Element.createText(words));
        }

        @Override
        public void visit(Paragraph paragraph) {
            within("p", paragraph);
        }

        @Override
        public void visit(Emphasis emphasis) {
            within("em", emphasis);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            within("strong", emphasis);
        }

        @Override
        public void visit(BulletList list) {
            within("ul", list);
        }

        @Override
        public void visit(OrderedList list) {
            within("ol", list);
        }

        @Override
        public void visit(ListItem item) {
            within("li", item);
        }

        @Override
        public void visit(SoftLineBreak end) {
            here.appendChild(new Element("br"));
        }

        @Override
        public void visit(HardLineBreak end) {
            here.appendChild(new Element("br"));
        }

        private void within(String tag, Node node) {
            Element outer = here;
            here = new Element(tag);
            outer.appendChild(here);
            visitChildren(node);
            here = outer;
        }
    }

    private static final class Words extends Known {

        private final StringBuilder words;

        Words(StringBuilder words, String written) {
            super(written);
            this.words = words;
        }

        @Override
        void typed(String more) {
            words.append(more);
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            words.append('\n');
        }

        @Override
        public void visit(SoftLineBreak end) {
            words.append('\n');
        }

        @Override
        public void visit(HardLineBreak end) {
            words.append('\n');
        }
    }
}
