package closeout.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** How a record comes apart and together again. */
final class Shape {

  private static final ClassValue<Shape> KNOWN =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return make(type);
        }
      };

  private final MethodHandle[] parts;
  private final MethodHandle whole;

  private Shape(MethodHandle[] parts, MethodHandle whole) {
    this.parts = parts;
    this.whole = whole;
  }

  static Shape of(Class<?> type) {
    return KNOWN.get(type);
  }

  int size() {
    return parts.length;
  }

  Object part(int index, Object record) {
    try {
      return parts[index].invokeExact(record);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  Object whole(Object[] values) {
    try {
      return whole.invokeExact(values);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static Shape make(Class<?> type) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      RecordComponent[] components = type.getRecordComponents();
      MethodHandle[] parts = new MethodHandle[components.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] =
            lookup
                .unreflect(components[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      MethodHandle whole =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      return new Shape(parts, whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
