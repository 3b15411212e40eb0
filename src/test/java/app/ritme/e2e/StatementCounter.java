package app.ritme.e2e;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Stands between both connection pools and the database and notes what the watched thread says; tasks on other threads
 * go on unheard. Binding the organisation is part of every transaction and is not counted.
 */
final class StatementCounter implements BeanPostProcessor, QueryExecutionListener {

    private static final String BINDING = "set_config";

    private final List<String> heard = new ArrayList<>();
    private @Nullable Thread watched;

    /** What this work says to the database, in order. */
    List<String> during(Callable<?> work) throws Exception {
        heard.clear();
        watched = Thread.currentThread();
        try {
            work.call();
        } finally {
            watched = null;
        }
        return List.copyOf(heard);
    }

    /** As {@link #during}, in one click: in the browser each is one request, and who asks is read once for it. */
    List<String> duringClick(Callable<?> work) throws Exception {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return during(work);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            var database = new PGSimpleDataSource();
            database.setURL(pool.getJdbcUrl());
            pool.setDataSource(
                    ProxyDataSourceBuilder.create(database).listener(this).build());
        }
        return bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // counted when it is done
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (Thread.currentThread() == watched) {
            queries.stream()
                    .map(QueryInfo::getQuery)
                    .filter(query -> !query.contains(BINDING))
                    .forEach(heard::add);
        }
    }
}
