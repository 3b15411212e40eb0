package app.ritme;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Where one Spring context keeps who is signed in. Each context makes a place of its own as it starts, and the latest is
 * everybody's; the filters of an earlier one would write where nobody reads.
 */
@TestComponent
class HolderOfContext implements SmartInitializingSingleton {

    private SecurityContextHolderStrategy own = SecurityContextHolder.getContextHolderStrategy();

    @Override
    public void afterSingletonsInstantiated() {
        own = SecurityContextHolder.getContextHolderStrategy();
    }

    void use() {
        SecurityContextHolder.setContextHolderStrategy(own);
    }
}
