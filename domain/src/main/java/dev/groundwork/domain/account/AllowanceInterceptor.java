package dev.groundwork.domain.account;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks the {@link Places} and the {@link Allowance} before anything is done, and before a transaction is begun for it. */
@Allowed(Allowance.Use.WRITING)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowanceInterceptor {

    private final Allowance allowance;

    private final Places places;
    private final HeldPlaces held;

    AllowanceInterceptor(Allowance allowance, Places places, HeldPlaces held) {
        this.allowance = allowance;
        this.places = places;
        this.held = held;
    }

    @AroundInvoke
    Object within(InvocationContext invocation) throws Exception {
        for (Allowed binding : invocation.getInterceptorBindings(Allowed.class)) {
            places.take(binding.value(), held);
            allowance.take(binding.value());
        }
        return invocation.proceed();
    }
}
