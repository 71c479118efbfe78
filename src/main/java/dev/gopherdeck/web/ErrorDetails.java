package dev.gopherdeck.web;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Adds the id under which the log tells more; see {@link FailureFilter}. */
@Component
@ConditionalOnWebApplication
class ErrorDetails extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        Object id = request.getAttribute(FailureFilter.ID, RequestAttributes.SCOPE_REQUEST);
        if (id != null) {
            attributes.put("errorId", id);
        }
        return attributes;
    }
}
