//! SQLite's one writer: it does all deeds that wait in one transaction, and answers once that has
//! reached the disk. Waiting for the disk is most of what a deed costs, so many share one wait.

use std::{collections::VecDeque, future::Future, pin::Pin, sync::Arc};

use sqlx::{Connection as _, Executor, SqliteConnection};
use tokio::sync::{mpsc, oneshot};

use super::engine::{Deed, Ending, Engine};
use crate::notes::store::StoreError;

/// Messages that may wait for the writer before their senders do.
const WAITING: usize = 256;

/// Deeds in one transaction.
const GROUP: usize = 64;

/// The way to the writer. Clones lead to the same one.
#[derive(Clone)]
pub(super) struct Writer(mpsc::Sender<Message>);

enum Message {
    Work(Box<dyn Work>),
    /// Move the log into the file and cut it to nothing.
    EmptyLog(oneshot::Sender<Result<(), sqlx::Error>>),
    /// Do what waits, then end.
    Close(oneshot::Sender<()>),
}

impl Writer {
    /// Starts the writer on its connection.
    pub(super) fn start(connection: SqliteConnection) -> Self {
        let (sender, messages) = mpsc::channel(WAITING);
        tokio::spawn(write(connection, messages));
        Self(sender)
    }

    /// Does a deed, and answers when it is durable.
    pub(super) async fn perform<D: Deed>(&self, deed: D) -> Result<D::Outcome, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.send(Message::Work(Box::new(Waiting { deed, outcome: None, answer }))).await?;
        answered.await.map_err(|_| StoreError::Closing)?
    }

    /// Moves the log into the file and cuts it to nothing: what was deleted is then in neither.
    pub(super) async fn empty_log(&self) -> Result<(), StoreError> {
        let (answer, answered) = oneshot::channel();
        self.send(Message::EmptyLog(answer)).await?;
        Ok(answered.await.map_err(|_| StoreError::Closing)??)
    }

    /// Lets the writer finish what waits and close its connection.
    pub(super) async fn close(self) {
        let (answer, answered) = oneshot::channel();
        if self.send(Message::Close(answer)).await.is_ok() {
            // No answer means that it has ended already.
            let _ = answered.await;
        }
    }

    async fn send(&self, message: Message) -> Result<(), StoreError> {
        self.0.send(message).await.map_err(|_| StoreError::Closing)
    }
}

/// A deed whose kind the writer need not know.
trait Work: Send {
    /// Does it. An error means that the transaction is broken, not only this deed.
    fn run<'c>(
        &'c mut self,
        connection: &'c mut SqliteConnection,
    ) -> Pin<Box<dyn Future<Output = Result<(), sqlx::Error>> + Send + 'c>>;

    /// Answers whoever waits, with what the transaction came to.
    fn settle(self: Box<Self>, transaction: Result<(), Arc<sqlx::Error>>);
}

struct Waiting<D: Deed> {
    deed: D,
    outcome: Option<Result<D::Outcome, sqlx::Error>>,
    answer: oneshot::Sender<Result<D::Outcome, StoreError>>,
}

impl<D: Deed> Work for Waiting<D> {
    fn run<'c>(
        &'c mut self,
        connection: &'c mut SqliteConnection,
    ) -> Pin<Box<dyn Future<Output = Result<(), sqlx::Error>> + Send + 'c>> {
        Box::pin(async move {
            connection.execute("SAVEPOINT deed").await?;
            let ending = self.deed.run(&mut Engine::Sqlite(&mut *connection)).await;
            if !matches!(ending, Ok(Ending::Keep(_))) {
                // Fails where SQLite has rolled the whole transaction back, as it does when the disk is full.
                connection.execute("ROLLBACK TO deed").await?;
            }
            connection.execute("RELEASE deed").await?;
            self.outcome = Some(ending.map(|(Ending::Keep(outcome) | Ending::Undo(outcome))| outcome));
            Ok(())
        })
    }

    fn settle(self: Box<Self>, transaction: Result<(), Arc<sqlx::Error>>) {
        let answer = match (transaction, self.outcome) {
            (Ok(()), Some(outcome)) => outcome.map_err(StoreError::from),
            (Err(error), _) => Err(StoreError::Database(error)),
            (Ok(()), None) => Err(StoreError::Closing),
        };
        // Whoever left needs no answer; what was done stays done.
        let _ = self.answer.send(answer);
    }
}

async fn write(mut connection: SqliteConnection, mut messages: mpsc::Receiver<Message>) {
    let mut closing = Vec::new();
    while let Some(message) = messages.recv().await {
        let mut group = VecDeque::new();
        let mut next = Some(message);
        while let Some(Message::Work(work)) = next {
            group.push_back(work);
            next = if group.len() < GROUP { messages.try_recv().ok() } else { None };
        }
        while !group.is_empty() {
            commit(&mut connection, &mut group).await;
        }
        match next {
            Some(Message::EmptyLog(answer)) => {
                let emptied = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").await;
                let _ = answer.send(emptied.map(drop));
            }
            Some(Message::Close(answer)) => {
                messages.close();
                closing.push(answer);
            }
            Some(Message::Work(_)) | None => {}
        }
    }
    // A close that fails loses nothing: every answer given is on disk.
    let _ = connection.close().await;
    for answer in closing {
        let _ = answer.send(());
    }
}

/// Does the deeds in `group` in one transaction, as far as it holds, and answers those.
async fn commit(connection: &mut SqliteConnection, group: &mut VecDeque<Box<dyn Work>>) {
    let mut done = Vec::new();
    let result = in_transaction(connection, group, &mut done).await.map_err(Arc::new);
    if result.is_err() {
        // Where SQLite rolled back by itself there is nothing left to roll back.
        let _ = connection.execute("ROLLBACK").await;
    }
    for work in done {
        work.settle(result.clone());
    }
}

/// Moves deeds from `group` to `done` as it does them; at least one moves, whatever happens.
async fn in_transaction(
    connection: &mut SqliteConnection,
    group: &mut VecDeque<Box<dyn Work>>,
    done: &mut Vec<Box<dyn Work>>,
) -> Result<(), sqlx::Error> {
    if let Err(error) = connection.execute("BEGIN IMMEDIATE").await {
        done.extend(group.drain(..));
        return Err(error);
    }
    while let Some(mut work) = group.pop_front() {
        let ran = work.run(connection).await;
        done.push(work);
        ran?;
    }
    connection.execute("COMMIT").await?;
    Ok(())
}
