//! The socket that visitors come to.

use std::{
    fs, io,
    net::SocketAddr,
    os::unix::{fs::FileTypeExt, net::UnixStream},
    path::{Path, PathBuf},
};

use axum::{
    Router,
    serve::{Listener, ListenerExt},
};
use hyper::server::conn::http1;
use hyper_util::{rt::TokioIo, server::graceful::GracefulShutdown, service::TowerToHyperService};
use tokio::{
    net::{TcpListener, TcpSocket, UnixListener, UnixSocket},
    pin, select,
};

use crate::config::Listen;

/// Connections that may wait to be accepted: a whole school opens the page in the same second.
const BACKLOG: u32 = 4_096;

/// Bytes that are read ahead of one connection. A hundred long uploads at once each fill this.
const READ_AHEAD: usize = 64 * 1_024;

/// A bound socket.
#[derive(Debug)]
pub enum Socket {
    /// On a TCP port.
    Tcp(TcpListener),
    /// In the file system.
    Unix(UnixListener, PathBuf),
}

impl Socket {
    /// Binds what the setting asks for.
    ///
    /// # Errors
    /// Where the system refuses, for one because somebody else listens there.
    pub fn bind(listen: &Listen) -> io::Result<Self> {
        match listen {
            Listen::Tcp(address) => {
                let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
                socket.set_reuseaddr(true)?;
                socket.bind(*address)?;
                Ok(Self::Tcp(socket.listen(BACKLOG)?))
            }
            Listen::Unix(path) => {
                remove_left_over(path)?;
                let socket = UnixSocket::new_stream()?;
                socket.bind(path)?;
                Ok(Self::Unix(socket.listen(BACKLOG)?, path.clone()))
            }
        }
    }

    /// Where it listens, with the port that the system chose.
    ///
    /// # Errors
    /// Where the system does not say.
    pub fn address(&self) -> io::Result<Listen> {
        match self {
            Self::Tcp(listener) => listener.local_addr().map(Listen::Tcp),
            Self::Unix(_, path) => Ok(Listen::Unix(path.clone())),
        }
    }

    /// Answers until `closing`, then until every request under way is answered.
    ///
    /// # Errors
    /// Where the system closes the socket.
    pub async fn serve(
        self,
        router: Router,
        closing: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<()> {
        match self {
            Self::Tcp(listener) => {
                // an answer is one write: holding it back for more could only delay it
                let listener = listener.tap_io(|stream| {
                    if let Err(error) = stream.set_nodelay(true) {
                        tracing::debug!(%error, "a connection keeps its delay");
                    }
                });
                answer(listener, router, closing).await;
                Ok(())
            }
            Self::Unix(listener, path) => {
                answer(listener, router, closing).await;
                fs::remove_file(path)
            }
        }
    }
}

/// Answers until `closing`, then until every request under way is answered: as `axum::serve` does it, which
/// can't be told how much to read ahead.
async fn answer<L: Listener>(mut listener: L, router: Router, closing: impl Future<Output = ()>) {
    let mut http = http1::Builder::new();
    http.max_buf_size(READ_AHEAD);
    let router = router.with_state(());
    let connections = GracefulShutdown::new();
    pin!(closing);
    loop {
        let io = select! {
            (io, _) = listener.accept() => io,
            () = &mut closing => break,
        };
        let service = TowerToHyperService::new(router.clone());
        let connection = connections.watch(http.serve_connection(TokioIo::new(io), service));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::trace!(%error, "a connection broke");
            }
        });
    }
    drop(listener);
    connections.shutdown().await;
}

/// Removes a socket that a killed process left behind: nobody answers on it.
fn remove_left_over(path: &Path) -> io::Result<()> {
    let is_socket = fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_socket());
    let refused = |error: &io::Error| error.kind() == io::ErrorKind::ConnectionRefused;
    if is_socket && UnixStream::connect(path).as_ref().err().is_some_and(refused) {
        fs::remove_file(path)?;
    }
    Ok(())
}

/// An address to say, as `LEGWORK_LISTEN` would write it.
impl std::fmt::Display for Listen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Tcp(address) => SocketAddr::fmt(address, f),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}
