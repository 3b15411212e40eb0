package app.ritme.billing.gateway;

import app.ritme.shared.Refusal;
import java.lang.reflect.Proxy;

/** Where nobody pays there is nobody to ask: whatever is asked is refused. */
public final class NoBillingGateway {

    private NoBillingGateway() {}

    public static BillingGateway create() {
        return (BillingGateway) Proxy.newProxyInstance(
                BillingGateway.class.getClassLoader(),
                new Class<?>[] {BillingGateway.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> "NoBillingGateway";
                        };
                    }
                    throw new Refusal("error.billing.disabled");
                });
    }
}
