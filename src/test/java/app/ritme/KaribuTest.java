package app.ritme;

import app.ritme.shared.Language;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A browser tab without a browser: signs in, then walks through the real routes. Speaks English until told else. */
public abstract class KaribuTest extends RitmeTest {

    private static final Routes ROUTES = routes();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openTab() {
        newBrowser();
    }

    @AfterEach
    void closeTab() {
        MockVaadin.tearDown();
    }

    /** A fresh browser in which nobody is signed in; the tab before is gone. */
    protected final void newBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        speak(Language.EN);
    }

    /** Another tab of the same browser, in front now. */
    protected final UI newTab() {
        UI.setCurrent(null);
        // Karibu makes the first tab of a session with this, and offers nothing else for the next ones.
        MockVaadin.INSTANCE.createUI$karibu_testing_v10(MockedUI::new, VaadinSession.getCurrent());
        return UI.getCurrent();
    }

    /** Brings a tab to the front. */
    protected final void show(UI tab) {
        UI.setCurrent(tab);
    }

    /** The language this browser asks for; a signed-in account's own may follow. */
    protected final void speak(Language language) {
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().setLocale(language.locale());
    }

    /** Signs in, for this browser, as this person's account. */
    protected final void signInAs(House.Person who) {
        signInAs(who.account());
    }

    protected final void signInAs(UUID account) {
        signIn(account);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        request.setUserInRole((principal, role) -> false);
    }

    /** @param path as in the address bar, without the first slash */
    protected final void open(String path) {
        UI.getCurrent().navigate(path);
    }

    /** Opens a page of the house as one of its people. */
    protected final void open(House.Person who, String page) {
        signInAs(who);
        open(who.house().path(page));
    }

    /** Karibu's own discovery sees public classes only; our views are package-private. */
    private static Routes routes() {
        var routes = new Routes();
        found(new AnnotationTypeFilter(Route.class))
                .forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
        // Karibu's own error pages give way to those of the product.
        routes.getErrorRoutes().clear();
        found(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(view -> routes.getErrorRoutes().add(errorView(view)));
        return routes;
    }

    @SuppressWarnings("unchecked") // the scan found it by this very type
    private static Class<? extends HasErrorParameter<?>> errorView(Class<?> view) {
        return (Class<? extends HasErrorParameter<?>>) view;
    }

    private static Stream<Class<?>> found(TypeFilter wanted) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(wanted);
        return scanner.findCandidateComponents("app.ritme").stream()
                .map(bean -> ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null));
    }
}
