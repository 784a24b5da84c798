package closeout.read;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What several sources hold, one element after the other. Where a stream is read by an iterator,
 * its own flatMap makes all elements of a source before it hands on the first.
 */
final class OneByOne<S, T> implements Iterator<T> {

  private final Iterator<S> sources;
  private final Function<S, Stream<T>> elements;
  private Iterator<T> current = Collections.emptyIterator();

  private OneByOne(Iterator<S> sources, Function<S, Stream<T>> elements) {
    this.sources = sources;
    this.elements = elements;
  }

  static <S, T> Stream<T> stream(Iterable<S> sources, Function<S, Stream<T>> elements) {
    Iterator<T> all = new OneByOne<>(sources.iterator(), elements);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && sources.hasNext()) {
      current = elements.apply(sources.next()).iterator();
    }
    return current.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
