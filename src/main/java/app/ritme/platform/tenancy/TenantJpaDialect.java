package app.ritme.platform.tenancy;

import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.engine.spi.SessionImplementor;
import org.postgresql.PGConnection;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database, first thing in every transaction, who is speaking. */
class TenantJpaDialect extends HibernateJpaDialect {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a dialect is never serialised
    private final ContextSigner signer;

    TenantJpaDialect(ContextSigner signer) {
        this.signer = signer;
    }

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition) throws SQLException {
        Object data = super.beginTransaction(entityManager, definition);
        SessionImplementor session = entityManager.unwrap(SessionImplementor.class);
        Context context = Tenancy.current();
        if (!context.tenant().equals(session.getTenantIdentifierValue())) {
            throw new IllegalStateException("the session was opened for another organisation");
        }
        session.doWork(connection -> announce(connection, context));
        return data;
    }

    /** A bound parameter, because a literal would show in the list of running statements and could be replayed. */
    private void announce(Connection connection, Context context) throws SQLException {
        int backend = connection.unwrap(PGConnection.class).getBackendPID();
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.ctx', ?, true)")) {
            statement.setString(1, signer.sign(context, backend));
            statement.execute();
        }
    }
}
